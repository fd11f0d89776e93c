package io.fairlead.processor.report;

import static io.fairlead.processor.report.Names.simple;

import io.fairlead.processor.problem.NamingProblem.DuplicateMessageName;
import io.fairlead.processor.problem.NamingProblem.MessageName;
import io.fairlead.processor.problem.NamingProblem.StoredFamily;
import io.fairlead.processor.problem.NamingProblem.StoredType;
import java.util.ArrayList;
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
                : Paragraph.of(malformed(message, name), "Correct it");
    }

    private static String malformed(String type, String name) {
        return "The name of " + type
                + " must be letters, digits, dots, underscores and hyphens, a letter first and 100 at most, but is \""
                + name + "\"";
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

    static Paragraph of(StoredFamily problem) {
        String family = simple(problem.family());
        List<String> evidence = new ArrayList<>(problem.classes());
        evidence.add(problem.family() + " is stored with " + problem.message().name());
        return switch (problem.fault()) {
            case MALFORMED_NAME ->
                new Paragraph(malformed(simple(problem.classes().get(0)), problem.name()), evidence, "Correct it");
            case SAME_NAME ->
                new Paragraph(
                        "\"" + problem.name() + "\" must be the name of one class of " + family + ", but is that of "
                                + problem.classes().size(),
                        evidence,
                        "Put another @MessageName on all but one of them; the one of which something is stored already keeps it");
            case SAME_CLASS_NAME ->
                new Paragraph(
                        problem.name() + " must be the simple name of one class among " + family
                                + " and what it permits, because their codecs import them together",
                        evidence,
                        "Rename all but one of them; what is stored already is found by their @MessageName");
            case ENUM ->
                new Paragraph(
                        simple(problem.classes().get(0)) + " must not be an enum, because " + family
                                + " permits it, and no codecs can be generated for an enum there",
                        evidence,
                        "Make it a record, or let a record hold it that " + family + " permits instead");
        };
    }
}
