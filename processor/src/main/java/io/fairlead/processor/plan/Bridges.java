package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.Hook;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.plan.BridgePlan.Method;
import io.fairlead.processor.plan.BridgePlan.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plans bridges. What a bridge offers follows from its target alone, so that a pipeline in another module, which sees
 * only the target's class file, plans the same methods as the module that wrote the bridge.
 */
final class Bridges {

    private Bridges() {}

    /** The bridge of a handler. */
    static BridgePlan of(HandlerModel handler) {
        return plan(
                handler.component(),
                handler.methods().stream().map(method -> of(method, handler)).toList());
    }

    /** The bridge of a middleware. */
    static BridgePlan of(MiddlewareModel middleware) {
        return plan(
                middleware.component(),
                middleware.hooks().stream().map(Bridges::of).toList());
    }

    /** The bridge of a class that is both. */
    static BridgePlan union(BridgePlan handler, BridgePlan middleware) {
        return new BridgePlan(
                handler.name(),
                handler.target(),
                Stream.concat(handler.methods().stream(), middleware.methods().stream())
                        .distinct()
                        .toList());
    }

    private static BridgePlan plan(ComponentModel component, List<Method> methods) {
        return new BridgePlan(GeneratedNames.bridge(component.className()), component.className(), methods);
    }

    /** The bridge's method for a handler method, named like it, or, where the name is overloaded, after the message too. */
    static Method of(HandlerMethod method, HandlerModel handler) {
        boolean overloaded = handler.methods().stream()
                .anyMatch(other -> other.name().equals(method.name())
                        && !other.parameters().equals(method.parameters()));
        String name =
                overloaded ? method.name() + "_" + method.message().erased().replace('.', '_') : method.name();
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(parameter("message", method.message()));
        if (method.readsContext()) {
            parameters.add(parameter("context", method.parameters().get(1)));
        }
        return new Method(
                name,
                method.name(),
                List.copyOf(parameters),
                returned(method.returns().declared()),
                method.checked());
    }

    /** The bridge's method for a hook. */
    static Method of(Hook hook) {
        List<Parameter> parameters = hook.parameters().stream()
                .map(parameter -> parameter(variableOf(parameter.role()), parameter.type()))
                .toList();
        String name = hook.kind().method();
        return new Method(name, name, parameters, returned(hook.returns()), hook.checked());
    }

    /** The name of the variable that plays a part, in bridges and in pipelines alike. */
    static String variableOf(Hook.Role role) {
        return switch (role) {
            case MESSAGE -> "message";
            case RESULT -> "result";
            case ERROR -> "error";
            case NEXT -> "next";
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
