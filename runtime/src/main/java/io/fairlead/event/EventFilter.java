package io.fairlead.event;

import io.fairlead.Event;
import io.fairlead.Metadata;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides, event by event, whether a handler or a whole bus takes an event.
 *
 * <p>A class that implements this is named in {@code @EventHandler(filters = …)} or {@code @GenerateBus(eventFilters = …)}, and made like a
 * handler; there is one object of it for each bus, whoever names it. What only the event's class decides is better said by
 * {@code types}, {@code except} and {@code names} of these annotations, which cost nothing when an event is published.
 *
 * <p>A filter is asked by many threads at once. One that throws has not refused: it is a failure, of the handler that it was
 * asked for, or on a bus of its own. The filters made here throw nothing, and none of them allocates anything for an
 * event.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface EventFilter {

    /**
     * Whether to take an event.
     *
     * @param event the event
     * @param metadata what travels with it
     * @return false to turn it away
     */
    boolean accepts(Event event, Metadata metadata);

    /**
     * Both. The other is not asked about what this one turns away, so that a limit of a rate, which counts what it takes, comes
     * last.
     *
     * @param other asked second
     * @return a filter that takes what both take
     */
    default EventFilter and(EventFilter other) {
        Objects.requireNonNull(other, "other");
        return (event, metadata) -> accepts(event, metadata) && other.accepts(event, metadata);
    }

    /**
     * Either. The other is not asked about what this one takes.
     *
     * @param other asked second
     * @return a filter that takes what either takes
     */
    default EventFilter or(EventFilter other) {
        Objects.requireNonNull(other, "other");
        return (event, metadata) -> accepts(event, metadata) || other.accepts(event, metadata);
    }

    /**
     * The opposite.
     *
     * @return a filter that takes what this one turns away
     */
    default EventFilter negate() {
        return (event, metadata) -> !accepts(event, metadata);
    }

    /**
     * The same, with a count of what it took and what it turned away.
     *
     * @return a filter that counts
     */
    default CountingEventFilter counted() {
        return new CountingEventFilter(this);
    }

    /**
     * Events of a class, or of one of several, subclasses included.
     *
     * @param types classes and interfaces
     * @return a filter
     */
    static EventFilter ofType(Class<?>... types) {
        Class<?>[] copy = types.clone();
        for (Class<?> type : copy) {
            Objects.requireNonNull(type, "type");
        }
        if (copy.length == 1) {
            return (event, metadata) -> copy[0].isInstance(event);
        }
        return (event, metadata) -> {
            for (Class<?> type : copy) {
                if (type.isInstance(event)) {
                    return true;
                }
            }
            return false;
        };
    }

    /**
     * Events whose class has a name of some form. In a pattern {@code *} stands for any characters, dots included, or none,
     * and {@code ?} for one. A nested class has a dot before its name, as in {@code com.shop.Orders.Placed}. Each class is compared once.
     *
     * @param patterns of the full name, of which one must match
     * @return a filter
     */
    static EventFilter named(String... patterns) {
        NamePatterns compiled = new NamePatterns(patterns);
        return (event, metadata) -> compiled.get(event.getClass());
    }

    /**
     * Events that were published through a session.
     *
     * @return a filter
     */
    static EventFilter inSession() {
        return with(Metadata::sessionId);
    }

    /**
     * Events that were published through one session.
     *
     * @param id the session's id
     * @return a filter
     */
    static EventFilter inSession(String id) {
        return with(Metadata::sessionId, id);
    }

    /**
     * Events whose metadata have some part: {@code with(Metadata::principal)}.
     *
     * @param part asks for it
     * @return a filter
     */
    static EventFilter with(Function<? super Metadata, ? extends @Nullable Object> part) {
        Objects.requireNonNull(part, "part");
        return (event, metadata) -> part.apply(metadata) != null;
    }

    /**
     * Events whose metadata have some part with a value: {@code with(Metadata::tenant, "acme")}.
     *
     * @param part asks for it
     * @param value what it must equal
     * @return a filter
     */
    static EventFilter with(Function<? super Metadata, ? extends @Nullable Object> part, Object value) {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(value, "value");
        return (event, metadata) -> value.equals(part.apply(metadata));
    }

    /**
     * Events whose metadata have an attribute.
     *
     * @param name the attribute's name
     * @return a filter
     */
    static EventFilter withAttribute(String name) {
        Objects.requireNonNull(name, "name");
        return (event, metadata) -> metadata.attributes().containsKey(name);
    }

    /**
     * Events whose metadata have an attribute with a value.
     *
     * @param name the attribute's name
     * @param value what it must equal
     * @return a filter
     */
    static EventFilter withAttribute(String name, String value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        return (event, metadata) -> value.equals(metadata.attributes().get(name));
    }

    /**
     * At most so many events a second, of whatever class; the rest is turned away. It is a token bucket that holds as many
     * tokens as it gets in a second, and is full at first: after a rest so many events pass at once.
     *
     * @param events a second, from one to a million
     * @return a filter with a bucket of its own
     */
    static EventFilter perSecond(int events) {
        return perSecond(events, System::nanoTime);
    }

    /**
     * The same, by another clock.
     *
     * @param events a second, from one to a million
     * @param nanoTime the clock, as {@link System#nanoTime()} is one
     * @return a filter with a bucket of its own
     */
    static EventFilter perSecond(int events, LongSupplier nanoTime) {
        TokenBucket bucket = new TokenBucket(events, Objects.requireNonNull(nanoTime, "nanoTime"));
        return (event, metadata) -> bucket.take();
    }

    /**
     * At most so many events of each class a second; the rest is turned away. Each class has a {@linkplain #perSecond(int) bucket} of its
     * own, up to a thousand classes; those that come after share one.
     *
     * @param events a second, from one to a million
     * @return a filter with buckets of its own
     */
    static EventFilter perSecondAndType(int events) {
        return perSecondAndType(events, System::nanoTime);
    }

    /**
     * The same, by another clock.
     *
     * @param events a second, from one to a million
     * @param nanoTime the clock, as {@link System#nanoTime()} is one
     * @return a filter with buckets of its own
     */
    static EventFilter perSecondAndType(int events, LongSupplier nanoTime) {
        TokenBuckets buckets = new TokenBuckets(events, Objects.requireNonNull(nanoTime, "nanoTime"));
        return (event, metadata) -> buckets.of(event.getClass()).take();
    }
}
