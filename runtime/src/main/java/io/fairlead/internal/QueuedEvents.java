package io.fairlead.internal;

import io.fairlead.Event;
import io.fairlead.Metadata;
import org.jspecify.annotations.Nullable;

/** Puts events into the queue of a bus, for generated pipelines. */
public final class QueuedEvents {

    private QueuedEvents() {}

    /**
     * Puts an event into the queue.
     *
     * @param bus whose queue
     * @param handlers those that the event is for
     * @param event the event
     * @param metadata what travels with it; null if nobody reads it
     */
    public static void publish(GeneratedBus bus, QueuedHandlers handlers, Event event, @Nullable Metadata metadata) {
        if (metadata != null) {
            metadata.timestamp(); // when it was published, not when somebody first asks
        }
        bus.queue().publish(handlers, event, metadata);
    }

    /**
     * Puts an event into the queue whose direct handlers have run.
     *
     * @param failures those of direct handlers, or null; they come along when the queue refuses the event
     * @param bus whose queue
     * @param handlers those that the event is for
     * @param event the event
     * @param metadata what travels with it; null if nobody reads it
     */
    public static void publishAfter(
            @Nullable EventFailures failures,
            GeneratedBus bus,
            QueuedHandlers handlers,
            Event event,
            @Nullable Metadata metadata) {
        try {
            publish(bus, handlers, event, metadata);
        } catch (RuntimeException refusal) {
            if (failures != null) {
                refusal.addSuppressed(failures.toException());
            }
            throw refusal;
        }
    }
}
