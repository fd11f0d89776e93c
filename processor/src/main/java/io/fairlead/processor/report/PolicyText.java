package io.fairlead.processor.report;

import static io.fairlead.processor.report.Names.simple;

import io.fairlead.processor.model.MisplacedPolicy.What;
import io.fairlead.processor.model.PolicyModel;
import io.fairlead.processor.problem.PolicyProblem.MisplacedPolicy;
import io.fairlead.processor.problem.PolicyProblem.MissingPolicy;
import io.fairlead.processor.problem.PolicyProblem.NoVocabulary;
import io.fairlead.processor.problem.PolicyProblem.PolicyConflict;
import io.fairlead.processor.problem.PolicyProblem.PolicyInstance;
import io.fairlead.processor.problem.PolicyProblem.PolicyValue;
import io.fairlead.processor.problem.PolicyProblem.UnenforcedPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The words for what is wrong with policies. */
final class PolicyText {

    private static final int MESSAGES = 5;

    private PolicyText() {}

    static Paragraph of(UnenforcedPolicy problem) {
        String policy = "@" + simple(problem.policy());
        List<String> evidence = new ArrayList<>(Names.first(
                MESSAGES,
                problem.messages().stream()
                        .map(message -> "it is in force for " + message)
                        .toList()));
        evidence.addAll(problem.evidence());
        String add = problem.artifact().isEmpty()
                ? "Write a middleware with on = " + simple(problem.policy()) + ".class, or remove " + policy
                : "Add " + problem.artifact() + " to the build, or remove " + policy;
        return switch (problem.fault()) {
            case NOBODY -> new Paragraph(policy + " must be enforced by a middleware, but none does", evidence, add);
            case OTHER_MESSAGES ->
                new Paragraph(
                        policy + " must be enforced by a middleware that takes these messages, but none does",
                        evidence,
                        "Let such a middleware take them, or remove " + policy);
            case UNHEARD ->
                new Paragraph(
                        policy + " names events, which a middleware of it must hear, but none does",
                        evidence,
                        "Give it a method onEvent(Event event, " + simple(problem.policy())
                                + " policy, Class<?> message), or name no events");
            case NOT_KEPT ->
                new Paragraph(
                        policy + " must be kept in class files, because a bus of another module must know of it",
                        evidence,
                        "Give the annotation a retention of CLASS or RUNTIME");
            case NO_POLICY ->
                Paragraph.of(
                        policy + " must be a policy to be required, but is none",
                        "Annotate it with @Policy, or do not require it");
        };
    }

    static Paragraph of(PolicyConflict problem) {
        List<String> evidence = problem.policies().stream()
                .map(policy -> standing(policy, problem.policies()))
                .toList();
        return new Paragraph(
                simple(problem.message().name())
                        + " must have one policy of a kind, but has several, none of which is nearer to it than the others",
                evidence,
                "Keep one of them, or state on " + simple(problem.message().name()) + " itself which counts");
    }

    /** With the values by which it differs from the others. */
    private static String standing(PolicyModel policy, List<PolicyModel> rivals) {
        String values = policy.annotation().values().entrySet().stream()
                .filter(value -> rivals.stream()
                        .map(PolicyModel::annotation)
                        .filter(other -> other.name().equals(policy.name()))
                        .anyMatch(
                                other -> !value.getValue().equals(other.values().get(value.getKey()))))
                .map(value -> value.getKey() + " = " + value.getValue())
                .collect(Collectors.joining(", "));
        String name = policy.distance() == 0
                ? ""
                : " by @" + simple(String.valueOf(policy.origin().annotation()));
        return "@" + simple(policy.name()) + (values.isEmpty() ? "" : "(" + values + ")") + name + " stands on "
                + (policy.stand() == PolicyModel.Stand.PACKAGE ? "package " : "") + policy.standsOn();
    }

    static Paragraph of(PolicyValue problem) {
        String policy = "@" + simple(problem.policy());
        PolicyModel.Flaw flaw = problem.flaw();
        if (flaw == null) {
            String type = problem.type();
            return type == null
                    ? Paragraph.of(
                            policy + " must have no annotations for values, because a middleware takes it",
                            "Give it values of other types")
                    : new Paragraph(
                            simple(type) + " must be visible in the package of the bus, because "
                                    + (type.equals(problem.policy())
                                            ? "a middleware takes it"
                                            : policy + " of " + simple(problem.message()) + " names it"),
                            List.of(type + " is not"),
                            "Make it visible there");
        }
        String value = policy + "." + flaw.member();
        return switch (flaw.fault()) {
            case MISMATCH ->
                Paragraph.of(
                        value + " must be " + flaw.expected() + ", but is \"" + flaw.value() + "\"",
                        "Correct it, or leave it out for its default");
            case OUT_OF_RANGE ->
                Paragraph.of(
                        value + " must be " + flaw.expected() + ", but is " + flaw.value(),
                        "Correct it, or leave it out for its default");
            case NO_COMPONENT ->
                new Paragraph(
                        value + " must name a component of " + simple(problem.message()) + ", but names \""
                                + flaw.value() + "\"",
                        flaw.expected().isEmpty() ? List.of("it has none") : List.of("it has " + flaw.expected()),
                        "Name one of its components");
            case NO_EVENT ->
                Paragraph.of(
                        value + " must name events, but names " + simple(flaw.value()) + ", which is none",
                        "Name a class that implements Event, or an interface of such classes");
            case HIDDEN_COMPONENT ->
                Paragraph.of(
                        simple(problem.message()) + "." + flaw.value()
                                + " must be visible in the package of the bus, because a middleware takes it for "
                                + policy,
                        "Make it and its class visible there");
            case NO_WORD ->
                new Paragraph(
                        value + " must be one of the words that the bus has for it, but is \"" + flaw.value() + "\"",
                        List.of("there is " + flaw.expected()),
                        Nearest.to(flaw.value(), List.of(flaw.expected().split(", ")))
                                        .map(word -> "Write \"" + word + "\"")
                                        .orElse("Use one of them")
                                + ", or add the word to a vocabulary of the root");
        };
    }

    static Paragraph of(PolicyInstance problem) {
        String name = simple(problem.name());
        String type = Names.withArticle(simple(problem.type()));
        String namer = problem.policy().isEmpty() ? "a policy" : "@" + simple(problem.policy());
        return switch (problem.fault()) {
            case OTHER_TYPE ->
                new Paragraph(
                        name + " must be " + type + ", because " + namer + " names it as one, but is none",
                        List.of(problem.name() + " is no " + problem.type()),
                        "Let it implement or extend that, or name another class");
            case CLASS -> Flaws.ofClass(Objects.requireNonNull(problem.part()).component());
            case HIDDEN ->
                Paragraph.of(
                        name + " must be visible in package "
                                + Objects.requireNonNull(problem.part()).namer().packageName()
                                + ", where it is made because " + namer + " names it, but is not",
                        "Make it public");
            case BUSY ->
                Paragraph.of(
                        name + " must not be a handler or a middleware, because " + namer + " names it as " + type,
                        "Write a class of its own for that");
        };
    }

    static Paragraph of(MisplacedPolicy problem) {
        String policy = "@" + simple(problem.policy().policy());
        String type = simple(problem.policy().type());
        String what = switch (problem.policy().what()) {
            case HANDLER -> "a handler";
            case MIDDLEWARE -> "a middleware";
            case ROOT -> "a root";
            case FINAL -> "no message, and no message can extend it";
        };
        return Paragraph.of(
                policy + " must stand on a message, on a type that messages are of, or on a package, but " + type
                        + " is " + what,
                problem.policy().what() == What.ROOT
                        ? "Put it on the messages, or require it of all with require = "
                                + simple(problem.policy().policy()) + ".class"
                        : "Put it on the message, or remove it");
    }

    static Paragraph of(NoVocabulary problem) {
        String type = simple(problem.vocabulary().type());
        return problem.vocabulary().marked() && !problem.vocabulary().policies().isEmpty()
                ? Paragraph.of(
                        type + " must have words, because the root names it as a vocabulary, but has none",
                        "Give it constants: static final texts that are not private, or, as an enum, constants of its own")
                : Paragraph.of(
                        type + " must say which policies its words are for, because the root names it as a vocabulary",
                        "Annotate it with @Policy.Vocabulary, with the policies as its value");
    }

    static Paragraph of(MissingPolicy problem) {
        String policy = "@" + simple(problem.policy());
        return new Paragraph(
                simple(problem.message().name()) + " must have the policy " + policy + ", but has none",
                List.of(problem.root() + " requires it"),
                "Put " + policy
                        + " on it, on a type that it is of, or on its package, or a policy that may stand instead");
    }
}
