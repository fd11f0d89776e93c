package io.fairlead;

import java.util.Objects;

/**
 * One handler's failure to handle one event; or that of a filter of the bus, which has kept it from all handlers.
 *
 * @since 0.1.0
 */
public final class EventFailure {

    private final Event event;
    private final String handler;
    private final Throwable error;

    /**
     * Made by the bus.
     *
     * @param event the event
     * @param handler the name of the handler's class, and of its method where the class has several queued ones
     * @param error what the handler, or a filter or a middleware on its way, threw
     */
    public EventFailure(Event event, String handler, Throwable error) {
        this.event = Objects.requireNonNull(event, "event");
        this.handler = Objects.requireNonNull(handler, "handler");
        this.error = Objects.requireNonNull(error, "error");
    }

    /**
     * The event.
     *
     * @return what was published
     */
    public Event event() {
        return event;
    }

    /**
     * The handler that failed, or the filter of the bus.
     *
     * @return the name of its class, and of its method where the class has several queued ones
     */
    public String handler() {
        return handler;
    }

    /**
     * The error.
     *
     * @return what the handler, or a filter or a middleware on its way, threw
     */
    public Throwable error() {
        return error;
    }

    @Override
    public String toString() {
        return handler + " failed on " + event.getClass().getName() + ": " + error;
    }
}
