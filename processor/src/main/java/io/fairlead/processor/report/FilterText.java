package io.fairlead.processor.report;

import io.fairlead.processor.problem.FilterProblem.EventFilter;
import io.fairlead.processor.problem.FilterProblem.FilterMatchesNothing;
import java.util.List;
import java.util.Objects;

/** The words for what is wrong with filters of events. */
final class FilterText {

    private static final int EVENTS = 5;

    private FilterText() {}

    static Paragraph of(EventFilter problem) {
        String name = Names.simple(problem.name());
        return switch (problem.fault()) {
            case NO_FILTER ->
                Paragraph.of(
                        name + " must implement EventFilter, because it is named as a filter, but does not",
                        "Let it implement io.fairlead.event.EventFilter, or name another class");
            case CLASS -> Flaws.ofClass(Objects.requireNonNull(problem.component()));
            case BUSY ->
                Paragraph.of(
                        name + " must not be a handler or a middleware, because it is named as a filter",
                        "Write the filter as a class of its own");
        };
    }

    static Paragraph of(FilterMatchesNothing problem) {
        String taker = Names.simple(problem.taker());
        List<String> events = Names.first(
                EVENTS,
                problem.events().stream().map(event -> "there is " + event).toList());
        String choice = problem.choice();
        if (choice == null) {
            return new Paragraph(
                    taker + " must get an event, but what its annotation says leaves none",
                    events,
                    "Name more types, or fewer to except, or remove it");
        }
        return problem.pattern()
                ? new Paragraph(
                        "\"" + choice + "\" must match the full name of an event that comes to " + taker
                                + ", but matches none",
                        events,
                        "Correct it, or remove it; * stands for any characters, dots included")
                : new Paragraph(
                        Names.simple(choice) + " must be an event that comes to " + taker
                                + ", or a supertype of one, but is neither",
                        events,
                        "Name another type, or remove it");
    }
}
