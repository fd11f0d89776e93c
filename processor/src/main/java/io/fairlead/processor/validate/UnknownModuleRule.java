package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.problem.ModuleProblem.UnknownModule;
import io.fairlead.processor.problem.Problem;
import java.util.List;

/** Each class that a root includes leads to a module. */
final class UnknownModuleRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        return application.roots().stream()
                .flatMap(root -> root.includes().stream()
                        .filter(include -> !include.known())
                        .<Problem>map(include -> new UnknownModule(root, include.type(), include.origin())))
                .toList();
    }
}
