package io.fairlead.processor.validate;

import io.fairlead.processor.literal.AnnotationModel;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.Hook;
import io.fairlead.processor.model.MessageComponent;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.PolicyModel;
import io.fairlead.processor.model.PolicyModel.Fault;
import io.fairlead.processor.model.PolicyModel.Flaw;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.model.RootModel.Vocabulary;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.problem.PolicyProblem.PolicyValue;
import io.fairlead.processor.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The values of a policy are what its annotation says they may be, wherever it is compiled; and where a bus writes the policy down as a
 * constant, it may name all that they name.
 */
final class PolicyValueRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        Map<Object, Problem> problems = new LinkedHashMap<>();
        for (MessageModel message : application.messages()) {
            for (PolicyModel policy : message.policies().inForce()) {
                List<Problem> found = new ArrayList<>(flaws(policy, message));
                application.roots().forEach(root -> found.addAll(unknownWords(policy, message, root)));
                if (found.isEmpty()) {
                    application.roots().forEach(root -> found.addAll(unwritable(policy, message, root, application)));
                }
                found.forEach(each -> problems.putIfAbsent(each.subject(), each));
            }
            application.roots().stream()
                    .flatMap(root -> hidden(message, root, application))
                    .forEach(each -> problems.putIfAbsent(each.subject(), each));
        }
        return List.copyOf(problems.values());
    }

    /** A library may have no message of the type that it puts a policy on; then nobody has told of it before. */
    private static List<Problem> flaws(PolicyModel policy, MessageModel message) {
        return policy.flaws().stream()
                .filter(flaw -> policy.local() || message.local())
                .<Problem>map(flaw ->
                        new PolicyValue(policy.name(), message.name(), flaw, null, placeOf(flaw, policy, message)))
                .toList();
    }

    private static Origin placeOf(Flaw flaw, PolicyModel policy, MessageModel message) {
        boolean ofMessage = flaw.fault() == Fault.NO_COMPONENT;
        return policy.local() && (!ofMessage || policy.standsOn().equals(message.name()))
                ? flaw.origin()
                : message.origin();
    }

    /** A word is right if any of the root's vocabularies for the policy has it, and if there is no such vocabulary. */
    private static List<Problem> unknownWords(PolicyModel policy, MessageModel message, RootModel root) {
        List<Vocabulary> vocabularies = root.vocabularies().stream()
                .filter(each -> each.policies().contains(policy.name()))
                .toList();
        List<String> words = vocabularies.stream()
                .flatMap(each -> each.words().stream())
                .sorted()
                .distinct()
                .toList();
        return policy.words().stream()
                .filter(word -> !words.isEmpty() && !words.contains(word.text()))
                .<Problem>map(word -> new PolicyValue(
                        policy.name(),
                        message.name(),
                        new Flaw(Fault.NO_WORD, word.member(), word.text(), String.join(", ", words), word.origin()),
                        null,
                        policy.local() ? word.origin() : message.local() ? message.origin() : root.origin()))
                .toList();
    }

    private static List<Problem> unwritable(
            PolicyModel policy, MessageModel message, RootModel root, Application application) {
        if (application.middlewareOf(message).stream().noneMatch(each -> takes(each, policy))) {
            return List.of();
        }
        Origin place = policy.local() ? policy.origin() : root.origin();
        if (policy.annotation().values().values().stream().anyMatch(PolicyValueRule::holdsAnnotation)) {
            return List.of(new PolicyValue(policy.name(), message.name(), null, null, place));
        }
        Optional<String> hidden = policy.named().stream()
                .filter(type -> !type.erasureReach().includes(root.className().packageName())
                        && !(isPart(type, policy) && !type.erasureReach().unread()))
                .map(type -> type.erased())
                .findFirst();
        return hidden.<Problem>map(type -> new PolicyValue(policy.name(), message.name(), null, type, place)).stream()
                .toList();
    }

    /** A message that is private, or so old that nothing asks it for others. */
    private static Stream<Problem> hidden(MessageModel message, RootModel root, Application application) {
        String home = root.className().packageName();
        Origin place = message.local() ? message.origin() : root.origin();
        return application.middlewareOf(message).stream()
                .flatMap(each -> hidden(each, message, home)
                        .map(name -> new PolicyValue(
                                String.valueOf(each.purpose()),
                                message.name(),
                                new PolicyModel.Flaw(Fault.HIDDEN_COMPONENT, "", name, "", place),
                                null,
                                place)));
    }

    private static Stream<String> hidden(MiddlewareModel middleware, MessageModel message, String home) {
        boolean takesValues =
                middleware.hooks().stream().anyMatch(hook -> hook.parameter(Hook.Role.COMPONENTS) != null);
        Stream<String> components = takesValues
                ? middleware.componentsOf(message).stream()
                        .filter(component -> !component.reaches(home))
                        .map(MessageComponent::name)
                : Stream.of();
        boolean takesClass = !middleware.listeners().isEmpty()
                && message.policies().inForce().stream()
                        .anyMatch(policy -> middleware.policies().contains(policy.name())
                                && !policy.events().isEmpty());
        boolean named = message.type().erasureReach().includes(home)
                || message.components().classBridged();
        return takesClass && !named ? Stream.concat(components, Stream.of("class")) : components;
    }

    /** What makes it tells its class to the bus. */
    private static boolean isPart(TypeRef type, PolicyModel policy) {
        return policy.parts().stream().anyMatch(part -> part.component().name().equals(type.erased()));
    }

    private static boolean takes(MiddlewareModel middleware, PolicyModel policy) {
        return middleware.policies().contains(policy.name())
                && middleware.methods().stream().anyMatch(hook -> hook.parameter(Hook.Role.POLICY) != null);
    }

    private static boolean holdsAnnotation(Object value) {
        return value instanceof List<?> list
                ? list.stream().anyMatch(PolicyValueRule::holdsAnnotation)
                : value instanceof AnnotationModel;
    }
}
