package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.PolicyModel;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.model.RootModel.Required;
import io.fairlead.processor.problem.PolicyProblem.UnenforcedPolicy;
import io.fairlead.processor.problem.PolicyProblem.UnenforcedPolicy.Fault;
import io.fairlead.processor.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every policy of every message is enforced by a middleware that applies to the message; decided where there is a root. A policy
 * that stands on many messages at once is one problem. A middleware whose hooks are ill has a problem of its own, and may enforce
 * anything that it names.
 */
final class UnenforcedPolicyRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        if (application.roots().isEmpty()) {
            return List.of();
        }
        Map<List<Object>, List<MessageModel>> messages = new LinkedHashMap<>();
        Map<List<Object>, PolicyModel> policies = new LinkedHashMap<>();
        Handled handled = new Handled(application);
        for (MessageModel message : application.messages()) {
            if (!handled.includes(message)) {
                continue;
            }
            for (PolicyModel policy : message.policies().inForce()) {
                if (faultOf(policy, message, application) != null) {
                    List<Object> key = List.of(policy.name(), policy.stand(), policy.standsOn());
                    messages.computeIfAbsent(key, each -> new ArrayList<>()).add(message);
                    policies.putIfAbsent(key, policy);
                }
            }
        }
        List<Problem> problems = new ArrayList<>();
        policies.forEach((key, policy) -> problems.add(problem(policy, messages.get(key), application)));
        for (RootModel root : application.roots()) {
            root.require().stream()
                    .flatMap(required -> problem(required, application))
                    .forEach(problems::add);
        }
        return List.copyOf(problems);
    }

    private static @Nullable Fault faultOf(PolicyModel policy, MessageModel message, Application application) {
        if (!policy.kept()) {
            return Fault.NOT_KEPT;
        }
        if (policy.waives()) {
            return null;
        }
        List<MiddlewareModel> naming = namingOf(policy.name(), application);
        boolean enforced = naming.stream().anyMatch(each -> each.hooks().isEmpty() || each.appliesTo(message));
        if (enforced) {
            boolean heard = naming.stream()
                    .anyMatch(each -> each.hooks().isEmpty()
                            || (each.appliesTo(message) && !each.listeners().isEmpty()));
            return heard || policy.events().isEmpty() ? null : Fault.UNHEARD;
        }
        return naming.isEmpty() ? Fault.NOBODY : Fault.OTHER_MESSAGES;
    }

    private static List<MiddlewareModel> namingOf(String policy, Application application) {
        return application.middleware().stream()
                .filter(each -> each.policies().contains(policy))
                .toList();
    }

    private static Problem problem(PolicyModel policy, @Nullable List<MessageModel> found, Application application) {
        List<MessageModel> messages = found == null ? List.of() : found;
        MessageModel first = messages.get(0);
        Fault fault = faultOf(policy, first, application);
        List<String> evidence = fault == Fault.OTHER_MESSAGES
                ? namingOf(policy.name(), application).stream()
                        .map(each -> each.name() + " enforces it and takes "
                                + each.hooks().get(0).message())
                        .toList()
                : List.of();
        Origin place = policy.local()
                ? policy.origin()
                : messages.stream()
                        .filter(MessageModel::local)
                        .map(MessageModel::origin)
                        .findFirst()
                        .orElse(application.roots().get(0).origin());
        return new UnenforcedPolicy(
                policy.name(),
                policy.artifact(),
                messages.stream().map(MessageModel::name).sorted().toList(),
                evidence,
                fault == null ? Fault.NOBODY : fault,
                place);
    }

    private static Stream<Problem> problem(Required required, Application application) {
        if (!required.policy()) {
            return Stream.of(new UnenforcedPolicy(
                    required.name(), "", List.of(), List.of(), Fault.NO_POLICY, required.origin()));
        }
        return namingOf(required.name(), application).isEmpty()
                ? Stream.of(new UnenforcedPolicy(
                        required.name(), required.artifact(), List.of(), List.of(), Fault.NOBODY, required.origin()))
                : Stream.empty();
    }
}
