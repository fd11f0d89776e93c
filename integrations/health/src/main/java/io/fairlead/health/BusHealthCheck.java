package io.fairlead.health;

import io.fairlead.MessageBus;
import io.fairlead.event.EventQueueOptions;
import io.fairlead.event.EventQueueStatistics;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * How a bus is.
 *
 * <p>{@link HealthStatus#DOWN} once it is closed, or is closing. {@link HealthStatus#DEGRADED} while its queue is under pressure: from the high water mark
 * until it has come down to the low one, as the looks at it find it; and while there is no room for a dead letter, so that the next one is lost to all but
 * the failure sink. Neither is DOWN: commands and queries go on, and taking the instance away would send its load to others that have
 * the same trouble.
 *
 * <p>Its details are the numbers of the queue. Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class BusHealthCheck implements HealthCheck {

    /** What a bus's own store of dead letters takes. */
    private static final int DEFAULT_DEAD_LETTERS = 1_000;

    private final MessageBus bus;
    private final EventQueueOptions options;
    private final int deadLetterLimit;
    private volatile boolean underPressure;

    private BusHealthCheck(MessageBus bus, EventQueueOptions options, int deadLetterLimit) {
        this.bus = Objects.requireNonNull(bus, "bus");
        this.options = Objects.requireNonNull(options, "options");
        this.deadLetterLimit = deadLetterLimit;
    }

    /**
     * A check of a bus for whose queue nothing was set.
     *
     * @param bus the bus
     * @return a check
     */
    public static BusHealthCheck of(MessageBus bus) {
        return of(bus, EventQueueOptions.defaults());
    }

    /**
     * A check of a bus.
     *
     * @param bus the bus
     * @param options what was set for its queue; the water marks count
     * @return a check
     */
    public static BusHealthCheck of(MessageBus bus, EventQueueOptions options) {
        return new BusHealthCheck(bus, options, DEFAULT_DEAD_LETTERS);
    }

    /**
     * The same for a store of dead letters that takes another number of them, or of which too many should be known of sooner.
     *
     * @param limit from how many on the bus is degraded; a thousand unless set, which a bus's own store takes
     * @return a new check
     * @throws IllegalArgumentException if it is not positive
     */
    public BusHealthCheck withDeadLetterLimit(int limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException("the limit must be positive, but is " + limit);
        }
        return new BusHealthCheck(bus, options, limit);
    }

    @Override
    public Health check() {
        if (bus.isClosed()) {
            return Health.down("the bus is closed");
        }
        EventQueueStatistics queue = bus.queueStatistics();
        StringJoiner reasons = new StringJoiner("; ").setEmptyValue("");
        if (isUnderPressure(queue.unfinished())) {
            reasons.add(queue.waiting() < queue.capacity() ? "the queue is under pressure" : "the queue is full");
        }
        if (queue.deadLetters() >= deadLetterLimit) {
            reasons.add("there are as many dead letters as there may be");
        }
        Health health = reasons.length() == 0 ? Health.up() : Health.degraded(reasons.toString());
        return health.with("capacity", queue.capacity())
                .with("waiting", queue.waiting())
                .with("unfinished", queue.unfinished())
                .with("rejected", queue.rejected())
                .with("dropped", queue.dropped())
                .with("deadLetters", queue.deadLetters())
                .with("deadLettersRefused", queue.deadLettersRefused());
    }

    private boolean isUnderPressure(long unfinished) {
        boolean now = unfinished >= options.highWaterMark() || (underPressure && unfinished > options.lowWaterMark());
        underPressure = now;
        return now;
    }
}
