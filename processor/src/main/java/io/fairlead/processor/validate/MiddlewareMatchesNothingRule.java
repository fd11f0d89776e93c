package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.MiddlewareMatchesNothing;
import java.util.List;

/**
 * Every middleware that is compiled together with the root applies to something. One from another module may well not:
 * it was written for applications that nobody knew yet.
 */
final class MiddlewareMatchesNothingRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        if (application.roots().isEmpty()) {
            return List.of();
        }
        return application.middleware().stream()
                .filter(each -> each.component().local() && !each.hooks().isEmpty())
                .filter(each -> application.messages().stream().noneMatch(each::appliesTo))
                .<Problem>map(each -> new MiddlewareMatchesNothing(each, each.origin()))
                .toList();
    }
}
