package io.fairlead.internal;

import io.fairlead.Event;
import io.fairlead.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * The queued handlers of one event, by number, in the order of their groups. The generated pipelines of events with queued
 * handlers implement it, so that the queue knows no handlers, and looks nothing up.
 */
public interface QueuedHandlers {

    /**
     * How many there are.
     *
     * @return at least one
     */
    int queuedHandlers();

    /**
     * Where a group ends: handlers of equal order, which may run side by side.
     *
     * @param first the first handler of a group
     * @return the first handler of the next group, or how many handlers there are
     */
    int endOfGroup(int first);

    /**
     * The name by which a handler is reported.
     *
     * @param handler which one
     * @return the name of its class, and of its method where the class has several queued ones
     */
    String queuedHandler(int handler);

    /**
     * What orders an event among others.
     *
     * @param event the event
     * @return null if nothing does but the time of its publication
     */
    @Nullable
    Object sequenceOf(Event event);

    /**
     * Whether a handler takes an event; asked once for each, before the handler is tried.
     *
     * @param handler which one
     * @param event the event
     * @param metadata what travels with it; null if nobody reads it
     * @return false if a filter of the handler turns it away
     */
    default boolean accepts(int handler, Event event, @Nullable Metadata metadata) {
        return true;
    }

    /**
     * Runs a handler, and the middleware around it.
     *
     * @param handler which one
     * @param event the event
     * @param metadata what travels with it; null if nobody reads it
     */
    void handle(int handler, Event event, @Nullable Metadata metadata);
}
