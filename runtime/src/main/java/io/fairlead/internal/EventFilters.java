package io.fairlead.internal;

import io.fairlead.BusOptions;
import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.event.EventFilter;

/** Asks the filters of a bus, for generated pipelines. */
public final class EventFilters {

    private EventFilters() {}

    /**
     * Whether a filter of a bus turns an event away. One that throws keeps the event from all handlers, and is reported as a handler
     * would be.
     *
     * @param filter the filter
     * @param name its class
     * @param options where the sink is
     * @param event the event
     * @param metadata what travels with it
     * @return true if nobody is to handle it
     */
    public static boolean refuse(EventFilter filter, String name, BusOptions options, Event event, Metadata metadata) {
        boolean accepted;
        try {
            accepted = filter.accepts(event, metadata);
        } catch (Throwable error) {
            EventFailures.only(options, event, name, error);
            return true;
        }
        return !accepted;
    }
}
