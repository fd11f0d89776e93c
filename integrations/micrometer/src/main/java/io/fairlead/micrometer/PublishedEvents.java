package io.fairlead.micrometer;

import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.event.EventFilter;
import jakarta.inject.Inject;
import java.util.Objects;

/**
 * Counts the events that are published: a filter that takes all. Middleware stands around each run of a handler, and so sees an event several
 * times, or never; a filter of the bus is asked once about each event that has handlers. A root names it:
 * {@code @GenerateBus(eventFilters = PublishedEvents.class)}. Where filters stand before it, it counts what these take.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class PublishedEvents implements EventFilter {

    private final FairleadMetrics metrics;

    /**
     * Made by a container, or by the application for the bus's builder.
     *
     * @param metrics what to count in; several buses may share one
     */
    @Inject
    public PublishedEvents(FairleadMetrics metrics) {
        this.metrics = Objects.requireNonNull(metrics, "metrics");
    }

    @Override
    public boolean accepts(Event event, Metadata metadata) {
        metrics.published(event).increment();
        return true;
    }
}
