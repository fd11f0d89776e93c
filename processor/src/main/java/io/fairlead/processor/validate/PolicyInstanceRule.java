package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.NamedPart;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.PolicyModel;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.problem.PolicyProblem.PolicyInstance;
import io.fairlead.processor.problem.PolicyProblem.PolicyInstance.Fault;
import io.fairlead.processor.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a policy names for its enforcement is of the type that is asked for, and the package that is to make it can do so: that of the message, or, for
 * a message that no module knows, that of the root.
 */
final class PolicyInstanceRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        Map<Object, Problem> problems = new LinkedHashMap<>();
        Stream.concat(
                        application.messages().stream().flatMap(PolicyInstanceRule::ofMessage),
                        application.roots().stream().flatMap(PolicyInstanceRule::adoptedBy))
                .forEach(problem -> problems.putIfAbsent(problem.subject(), problem));
        return List.copyOf(problems.values());
    }

    private static Stream<Problem> ofMessage(MessageModel message) {
        return message.policies().inForce().stream()
                .filter(policy -> policy.local() || message.local())
                .flatMap(policy -> Stream.concat(
                        policy.strangers().stream()
                                .map(each -> new PolicyInstance(
                                        policy.name(),
                                        each.name(),
                                        each.type(),
                                        null,
                                        Fault.OTHER_TYPE,
                                        placeOf(each.origin(), policy, message))),
                        message.local()
                                ? policy.parts().stream()
                                        .flatMap(part ->
                                                problem(policy.name(), part, placeOf(part.origin(), policy, message)))
                                : Stream.empty()));
    }

    private static Origin placeOf(Origin origin, PolicyModel policy, MessageModel message) {
        return policy.local() ? origin : message.origin();
    }

    private static Stream<Problem> adoptedBy(RootModel root) {
        return root.adopted().stream().flatMap(part -> problem("", part, root.origin()));
    }

    private static Stream<Problem> problem(String policy, NamedPart part, Origin place) {
        return faultOf(part).stream()
                .map(fault -> new PolicyInstance(policy, part.component().name(), part.type(), part, fault, place));
    }

    private static Optional<Fault> faultOf(NamedPart part) {
        if (!part.component().flaws().isEmpty()) {
            return Optional.of(Fault.CLASS);
        }
        if (!part.component().reach().includes(part.namer().packageName())) {
            return Optional.of(Fault.HIDDEN);
        }
        return part.busy() ? Optional.of(Fault.BUSY) : Optional.empty();
    }
}
