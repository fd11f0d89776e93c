package io.fairlead;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a command handler returns when it also raises events.
 *
 * <p>The bus hands the result to the sender and publishes the events, in order, once the handler and every middleware
 * have succeeded. A command that fails publishes nothing.
 *
 * @param <R> the result of the command
 * @param <E> the events: one class, or a common supertype, best a sealed one
 * @since 0.1.0
 */
public final class Outcome<R extends @Nullable Object, E extends Event> {

    private final R result;
    private final List<E> events;

    private Outcome(R result, List<E> events) {
        this.result = result;
        this.events = events;
    }

    /**
     * A result and no events.
     *
     * @param result the result
     * @param <R> the result of the command
     * @param <E> the events that the handler may raise
     * @return the outcome
     */
    public static <R extends @Nullable Object, E extends Event> Outcome<R, E> of(R result) {
        return new Outcome<>(result, List.of());
    }

    /**
     * A result and one event.
     *
     * @param result the result
     * @param event the event to publish
     * @param <R> the result of the command
     * @param <E> the events that the handler may raise
     * @return the outcome
     */
    public static <R extends @Nullable Object, E extends Event> Outcome<R, E> of(R result, E event) {
        return new Outcome<>(result, List.of(event));
    }

    /**
     * A result and several events.
     *
     * @param result the result
     * @param events the events, in the order in which they are to be published
     * @param <R> the result of the command
     * @param <E> the events that the handler may raise
     * @return the outcome
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies the array
    public static <R extends @Nullable Object, E extends Event> Outcome<R, E> of(R result, E... events) {
        return new Outcome<>(result, List.of(events));
    }

    /**
     * A result and the events of a list.
     *
     * @param result the result
     * @param events the events, in the order in which they are to be published; copied
     * @param <R> the result of the command
     * @param <E> the events that the handler may raise
     * @return the outcome
     */
    public static <R extends @Nullable Object, E extends Event> Outcome<R, E> of(R result, List<? extends E> events) {
        return new Outcome<>(result, List.copyOf(events));
    }

    /**
     * Events alone, for a {@code Command<Void>}.
     *
     * @param events the events, in the order in which they are to be published
     * @param <E> the events that the handler may raise
     * @return the outcome
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies the array
    public static <E extends Event> Outcome<@Nullable Void, E> raising(E... events) {
        return new Outcome<>(null, List.of(events));
    }

    /**
     * The result.
     *
     * @return what the sender receives
     */
    public R result() {
        return result;
    }

    /**
     * The events.
     *
     * @return the events to publish, in order; unmodifiable
     */
    public List<E> events() {
        return events;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outcome<?, ?> outcome
                && Objects.equals(result, outcome.result)
                && events.equals(outcome.events);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(result) * 31 + events.hashCode();
    }

    @Override
    public String toString() {
        return "Outcome[" + result + ", " + events + "]";
    }
}
