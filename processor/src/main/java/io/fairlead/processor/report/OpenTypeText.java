package io.fairlead.processor.report;

import io.fairlead.processor.problem.OpenTypeProblem;
import java.util.List;

/** The words for what can not be open. */
final class OpenTypeText {

    private OpenTypeText() {}

    static Paragraph of(OpenTypeProblem problem) {
        String type = Names.simple(problem.type());
        List<String> evidence = List.of(problem.type() + " is declared open by "
                + problem.root().className().canonicalName());
        return switch (problem.fault()) {
            case NO_MESSAGE ->
                new Paragraph(
                        type + " must be a type of messages to be open, but is none",
                        evidence,
                        "Name a class of commands, queries or events, or an interface that extends Command, Query or Event");
            case EVERYTHING ->
                new Paragraph(
                        type
                                + " must not be open, because nothing of its kind would be proved to have a handler any more",
                        evidence,
                        "Declare an interface for the messages that plugins handle, and name that");
            case OUT_OF_REACH ->
                new Paragraph(
                        type + " must be visible in the package of the bus to be open",
                        evidence,
                        "Make it public, or at least visible in that package");
        };
    }
}
