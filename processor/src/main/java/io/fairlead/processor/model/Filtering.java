package io.fairlead.processor.model;

import java.util.List;

/**
 * What an annotation says of the events that a handler or a bus takes, of those that would come to it.
 *
 * @param types names of classes; an event must be of one of them, if there are any
 * @param except names of classes; an event must be of none of them
 * @param names patterns; the name of an event's class must match one of them, if there are any
 * @param filters the classes that decide about each event when it is published
 * @param strangers names of the classes that are named as such and do not implement {@code EventFilter}
 * @param origin the annotation
 */
public record Filtering(
        List<Choice> types,
        List<Choice> except,
        List<Choice> names,
        List<NamedPart> filters,
        List<Choice> strangers,
        Origin origin) {

    /** Everything is taken. */
    public static final Filtering NONE =
            new Filtering(List.of(), List.of(), List.of(), List.of(), List.of(), Origin.NOWHERE);

    /**
     * A class or a pattern.
     *
     * @param text its canonical name, or the pattern
     * @param origin the annotation value
     */
    public record Choice(String text, Origin origin) {}

    /** Whether it leaves out events when the root is compiled. */
    public boolean narrows() {
        return !types.isEmpty() || !except.isEmpty() || !names.isEmpty();
    }

    /** Whether an event may be taken, as far as its class tells. */
    public boolean admits(MessageModel event) {
        return (types.isEmpty() || types.stream().anyMatch(type -> isOf(event, type)))
                && except.stream().noneMatch(type -> isOf(event, type))
                && (names.isEmpty() || names.stream().anyMatch(name -> isNamed(event, name)));
    }

    /** Whether an event is of a class. */
    public static boolean isOf(MessageModel event, Choice type) {
        return event.type().isA(type.text());
    }

    /** Whether the name of an event's class matches a pattern. */
    public static boolean isNamed(MessageModel event, Choice pattern) {
        return NamePattern.matches(pattern.text(), event.name());
    }
}
