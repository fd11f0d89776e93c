package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.model.RootModel.Required;
import io.fairlead.processor.problem.PolicyProblem.MissingPolicy;
import io.fairlead.processor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Where a root requires a policy, every message has it, or one that may stand instead, if it could be enforced for the message. */
final class MissingPolicyRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        Handled handled = new Handled(application);
        return application.roots().stream()
                .flatMap(root ->
                        root.require().stream().flatMap(required -> check(root, required, application, handled)))
                .toList();
    }

    private static Stream<Problem> check(RootModel root, Required required, Application application, Handled handled) {
        return application.messages().stream()
                .filter(message -> handled.includes(message)
                        && isMissing(required.name(), message)
                        && application.middleware().stream()
                                .anyMatch(each -> each.couldEnforce(required.name(), message)))
                .map(message -> new MissingPolicy(
                        message,
                        required.name(),
                        root.className().canonicalName(),
                        message.local() ? message.origin() : required.origin()));
    }

    /** Where several clash, it is another problem which of them is meant. */
    private static boolean isMissing(String policy, MessageModel message) {
        return Stream.concat(
                        message.policies().inForce().stream(),
                        message.policies().clashes().stream().flatMap(List::stream))
                .noneMatch(each -> each.satisfies(policy));
    }
}
