package io.fairlead.micrometer;

import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts and times every run of an event's handler, as {@link CommandMetrics} does commands. An event has several handlers, so it asks
 * the context which one it is. How many events were published is counted by {@link PublishedEvents}.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Middleware(order = EventMetrics.ORDER)
public final class EventMetrics {

    /** The place in the pipeline; middleware of lower order encloses the measurement. */
    public static final int ORDER = CommandMetrics.ORDER;

    private final FairleadMetrics metrics;

    /**
     * Made by a container, or by the application for the bus's builder.
     *
     * @param metrics what to record into; several buses may share one
     */
    @Inject
    public EventMetrics(FairleadMetrics metrics) {
        this.metrics = Objects.requireNonNull(metrics, "metrics");
    }

    long before(Event event) {
        return metrics.now();
    }

    void after(Event event, @Nullable Object nothing, MessageContext context, long startedAt) {
        metrics.ofEvent(event, context.handler()).succeed(metrics.now() - startedAt);
    }

    void onError(Event event, Throwable error, MessageContext context, long startedAt) {
        metrics.ofEvent(event, context.handler()).fail(error, metrics.now() - startedAt);
    }
}
