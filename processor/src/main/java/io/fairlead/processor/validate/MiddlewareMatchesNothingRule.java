package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.MiddlewareMatchesNothing;
import java.util.List;
import java.util.stream.Stream;

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
                .filter(each -> application.messages().stream().noneMatch(message -> isWanted(each, message)))
                .filter(each -> application.roots().stream().noneMatch(root -> isRequired(each, root)))
                .<Problem>map(each -> new MiddlewareMatchesNothing(each, each.origin()))
                .toList();
    }

    /** Then what is wrong is that all messages lack it. */
    private static boolean isRequired(MiddlewareModel middleware, RootModel root) {
        return root.require().stream().map(RootModel.Required::name).anyMatch(middleware.policies()::contains);
    }

    /** Then what is wrong is that a message has a policy that nothing enforces, or several of which nobody knows which counts. */
    private static boolean isWanted(MiddlewareModel middleware, MessageModel message) {
        return Stream.concat(
                        message.policies().inForce().stream(),
                        message.policies().clashes().stream().flatMap(List::stream))
                .anyMatch(policy -> middleware.policies().contains(policy.name()));
    }
}
