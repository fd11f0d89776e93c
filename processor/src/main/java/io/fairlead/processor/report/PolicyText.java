package io.fairlead.processor.report;

import static io.fairlead.processor.report.Names.simple;

import io.fairlead.processor.model.PolicyModel;
import io.fairlead.processor.problem.PolicyProblem.MissingPolicy;
import io.fairlead.processor.problem.PolicyProblem.PolicyConflict;
import io.fairlead.processor.problem.PolicyProblem.PolicyValue;
import io.fairlead.processor.problem.PolicyProblem.UnenforcedPolicy;
import java.util.ArrayList;
import java.util.List;
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
        };
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
