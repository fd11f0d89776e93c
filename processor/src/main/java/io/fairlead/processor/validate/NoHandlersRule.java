package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.problem.ModuleProblem.NoHandlers;
import io.fairlead.processor.problem.Problem;
import java.util.List;

/**
 * A root sees handlers. One that sees none at all is hardly meant so: in some module the processor does not run, of which
 * nothing else would tell. One that declares types open may leave all to what is registered at run time.
 */
final class NoHandlersRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        return application.handlers().isEmpty()
                ? application.roots().stream()
                        .filter(root -> root.open().isEmpty())
                        .limit(1)
                        .<Problem>map(root ->
                                new NoHandlers(root, application.modules().size(), root.origin()))
                        .toList()
                : List.of();
    }
}
