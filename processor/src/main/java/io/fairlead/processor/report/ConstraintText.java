package io.fairlead.processor.report;

import static io.fairlead.processor.report.Names.simple;

import io.fairlead.processor.problem.ConstraintProblem.ConstraintTarget;
import io.fairlead.processor.problem.ConstraintProblem.ConstraintValue;
import io.fairlead.processor.problem.ConstraintProblem.PatternBacktracking;
import io.fairlead.processor.problem.ConstraintProblem.UnsupportedConstraint;
import io.fairlead.processor.problem.ConstraintProblem.UnvalidatedMessage;
import java.util.List;

/** The words for what is wrong with constraints. */
final class ConstraintText {

    private ConstraintText() {}

    static Paragraph of(UnsupportedConstraint problem) {
        return new Paragraph(
                simple(problem.message()) + " must be validated, but no validator can be generated for it",
                List.of("because " + problem.reason()),
                problem.reachable()
                        ? "Change that, or add fairlead-validation-jakarta, which leaves the message to a"
                                + " jakarta.validation.Validator"
                        : "Make the message, and the classes around it, visible in its package");
    }

    static Paragraph of(ConstraintTarget problem) {
        String name = "@" + simple(problem.constraint());
        return switch (problem.fault()) {
            case TYPE ->
                new Paragraph(
                        name + " must not stand on a value of type " + simple(problem.type()),
                        List.of("it applies to " + Names.list(problem.accepted())),
                        "Remove it, or put it on the value that is meant");
            case NO_VALIDATOR ->
                new Paragraph(
                        name + " must name exactly one validator that fits " + simple(problem.type())
                                + ", but names none or several",
                        List.of(problem.constraint() + " names them in validatedBy"),
                        "Put it on a value that one of them takes, or name one that takes this");
            case INSIDE_ARRAY ->
                new Paragraph(
                        name + " must not stand inside of the type of an array, where nobody looks for it",
                        List.of("the standard looks at what stands before a whole array"),
                        "Put it before the whole type, or have a list instead of the array");
        };
    }

    static Paragraph of(ConstraintValue problem) {
        String name = "@" + simple(problem.constraint());
        return new Paragraph(
                name + " must have " + problem.expected() + " for " + problem.member() + ", but has another value",
                List.of(problem.member() + " is " + problem.value()),
                "Write another value");
    }

    static Paragraph of(UnvalidatedMessage problem) {
        String name = simple(problem.message().name());
        return new Paragraph(
                name + " must be validated, because it carries constraints, but has no validator",
                List.of(problem.message().name() + " was compiled without fairlead-processor or fairlead-validation"),
                "Compile its module with both, or annotate a class of this one with @GenerateValidators(" + name
                        + ".class)");
    }

    static Paragraph of(PatternBacktracking problem) {
        return new Paragraph(
                "A pattern must not try more often the longer a text is, but this one may "
                        + (problem.exponential()
                                ? "double its work with each character"
                                : "do work that grows with a power of the length"),
                List.of(problem.regexp()),
                "Let one character decide how the pattern goes on, make a repetition possessive, bound the length with"
                        + " @Size and @GroupSequence, or suppress \"PatternBacktracking\" if no text is long");
    }
}
