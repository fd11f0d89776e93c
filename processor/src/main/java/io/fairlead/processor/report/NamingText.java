package io.fairlead.processor.report;

import static io.fairlead.processor.report.Names.simple;

import io.fairlead.processor.problem.NamingProblem.DuplicateMessageName;
import io.fairlead.processor.problem.NamingProblem.MessageName;
import io.fairlead.processor.problem.NamingProblem.StoredType;
import java.util.List;

/** The words for what is wrong with the names of messages, and with what is stored of them. */
final class NamingText {

    private NamingText() {}

    static Paragraph of(MessageName problem) {
        String message = simple(problem.message().name());
        String name = problem.name();
        return name == null
                ? new Paragraph(
                        message + " must have a name that outlasts its class, because something of it is stored",
                        problem.policies().stream()
                                .map(policy -> "@" + simple(policy) + " is in force for it, and stores")
                                .toList(),
                        "Put @MessageName on it, with a name that will not change")
                : Paragraph.of(
                        "The name of " + message
                                + " must be letters, digits, dots, underscores and hyphens, a letter first and 100 at most, but is \""
                                + name + "\"",
                        "Correct it");
    }

    static Paragraph of(DuplicateMessageName problem) {
        return new Paragraph(
                "\"" + problem.name() + "\" must be the name of one message, but is that of "
                        + problem.messages().size(),
                problem.messages(),
                "Name all but one of them otherwise; the one of which something is stored already keeps it");
    }

    static Paragraph of(StoredType problem) {
        return new Paragraph(
                simple(problem.type()) + " must be visible in the package of the bus, because its codecs name it",
                List.of(
                        problem.type() + " is stored with " + problem.message().name(),
                        "the bus is in "
                                + (problem.packageName().isEmpty() ? "the unnamed package" : problem.packageName())),
                "Make it public, or at least visible in that package");
    }
}
