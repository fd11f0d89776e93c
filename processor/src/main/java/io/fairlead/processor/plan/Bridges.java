package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.Hook;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.plan.BridgeMethod.Answer;
import io.fairlead.processor.plan.BridgeMethod.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plans bridge methods. What they look like follows from their target alone, so that a pipeline in another module, which
 * sees only the target's class file, plans the same methods as the module that wrote them.
 */
final class Bridges {

    private Bridges() {}

    /** The bridges that handlers and middleware need; a class that is both has those of both. */
    static Map<ClassName, List<BridgeMethod>> of(Application application) {
        Map<ClassName, Set<BridgeMethod>> bridges = new HashMap<>();
        for (HandlerModel handler : application.handlers()) {
            Set<BridgeMethod> methods = methodsOf(handler.component(), bridges);
            handler.methods().forEach(method -> methods.add(of(method, handler)));
        }
        for (MiddlewareModel middleware : application.middleware()) {
            Set<BridgeMethod> methods = methodsOf(middleware.component(), bridges);
            middleware.methods().forEach(hook -> methods.add(of(hook)));
        }
        Map<ClassName, List<BridgeMethod>> lists = new HashMap<>();
        bridges.forEach((component, methods) -> lists.put(
                component, methods.stream().filter(BridgeMethod::needed).toList()));
        return lists;
    }

    private static Set<BridgeMethod> methodsOf(ComponentModel component, Map<ClassName, Set<BridgeMethod>> bridges) {
        return bridges.computeIfAbsent(component.className(), name -> new LinkedHashSet<>());
    }

    /** The bridge method for a handler method, named like it, or, where the name is overloaded, after the message too. */
    static BridgeMethod of(HandlerMethod method, HandlerModel handler) {
        boolean overloaded = handler.methods().stream()
                .anyMatch(other -> other.name().equals(method.name())
                        && !other.parameters().equals(method.parameters()));
        String name = overloaded
                ? plain(method.name()) + "_" + plain(method.message().erased()).replace('.', '_')
                : plain(method.name());
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(parameter("message", method.message()));
        if (method.readsContext()) {
            parameters.add(parameter("context", method.parameters().get(1)));
        }
        return new BridgeMethod(
                name,
                method.name(),
                List.copyOf(parameters),
                answer(method.returns().form()),
                returned(method.returns().declared()),
                method.checked(),
                !isOpen(method, handler.component()));
    }

    /** Whether code in any package may call it, and would see the very types that a bridge would show. */
    private static boolean isOpen(HandlerMethod method, ComponentModel handler) {
        TypeRef returned = method.returns().declared();
        return method.exposed()
                && !method.checked()
                && answer(method.returns().form()) == Answer.AS_IT_IS
                && handler.reach().everywhere()
                && method.parameters().stream().allMatch(Bridges::isOpen)
                && (returned == null || isOpen(returned));
    }

    private static Answer answer(HandlerMethod.Form form) {
        return switch (form) {
            case UNIT -> Answer.UNIT;
            case PUBLISHER -> Answer.STREAM;
            default -> Answer.AS_IT_IS;
        };
    }

    private static boolean isOpen(TypeRef type) {
        return widened(type).equals(type.name());
    }

    /** Underscores separate names here, so those that stand in them are doubled. */
    private static String plain(String name) {
        return name.replace("_", "__");
    }

    /** The bridge method for a hook. */
    static BridgeMethod of(Hook hook) {
        List<Parameter> parameters = hook.parameters().stream()
                .map(parameter -> parameter(variableOf(parameter.role()), parameter.type()))
                .toList();
        return new BridgeMethod(
                hook.kind().method(),
                hook.name(),
                parameters,
                Answer.AS_IT_IS,
                returned(hook.returns()),
                hook.checked(),
                true);
    }

    /** The name of the variable that plays a part, in bridges and in pipelines alike. */
    static String variableOf(Hook.Role role) {
        return switch (role) {
            case MESSAGE -> "message";
            case RESULT -> "result";
            case ERROR -> "error";
            case NEXT -> "next";
            case POLICY -> "policy";
            case COMPONENTS -> "values";
            case INSTANCES -> "instances";
            case EVENT -> "event";
            case MESSAGE_CLASS -> "message";
            case CONTEXT -> "context";
            case STATE -> "state";
            case EXCESS -> throw new IllegalArgumentException("a sound hook has no parameter in excess");
        };
    }

    private static Parameter parameter(String name, TypeRef type) {
        TypeName widened = widened(type);
        boolean same = widened.equals(type.name()) || widened.equals(type.erasure());
        return new Parameter(name, widened, same ? null : type.erasure());
    }

    private static TypeName returned(@Nullable TypeRef type) {
        return type == null ? TypeName.VOID : widened(type);
    }

    /** The nearest type that code in any package may name and that means the same outside the target's own generics. */
    static TypeName widened(TypeRef type) {
        if (!type.open() && type.reach().everywhere()) {
            return type.name();
        }
        return type.erasureReach().everywhere() ? type.erasure() : ClassName.OBJECT;
    }
}
