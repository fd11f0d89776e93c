package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.Hook;
import io.fairlead.processor.model.ModuleModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.problem.ModuleProblem.UnreachableModule;
import io.fairlead.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The root's module may call what was generated in others, and name what these calls take and return. Only where there are
 * named modules can it be otherwise.
 */
final class UnreachableModuleRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        Map<String, List<TypeRef>> mentioned = mentionedByComponent(application);
        return new Places(application)
                .root().stream()
                        .flatMap(root -> application.modules().stream()
                                .map(module -> problem(module, mentioned, root))
                                .filter(UnreachableModule::isUnreachable)
                                .map(Problem.class::cast))
                        .toList();
    }

    private static UnreachableModule problem(ModuleModel module, Map<String, List<TypeRef>> mentioned, Origin root) {
        List<String> unread = module.components().stream()
                .flatMap(component -> mentioned.getOrDefault(component, List.of()).stream())
                .filter(type -> type.erasureReach().unread())
                .map(TypeRef::erased)
                .distinct()
                .sorted()
                .toList();
        return new UnreachableModule(module.name(), module.unexported(), unread, root);
    }

    private static Map<String, List<TypeRef>> mentionedByComponent(Application application) {
        Map<String, List<TypeRef>> mentioned = new HashMap<>();
        if (application.platform().module().isEmpty()) {
            return mentioned;
        }
        for (HandlerModel handler : application.handlers()) {
            List<TypeRef> types = mentioned.computeIfAbsent(handler.component().name(), name -> new ArrayList<>());
            handler.methods().forEach(method -> {
                types.addAll(method.parameters());
                Stream.ofNullable(method.returns().declared()).forEach(types::add);
            });
        }
        application.middleware().forEach(middleware -> {
            List<TypeRef> types = mentioned.computeIfAbsent(middleware.name(), name -> new ArrayList<>());
            middleware.methods().forEach(hook -> {
                hook.parameters().stream().map(Hook.Parameter::type).forEach(types::add);
                Stream.ofNullable(hook.returns()).forEach(types::add);
            });
        });
        return mentioned;
    }
}
