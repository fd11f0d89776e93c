package io.fairlead.session;

import io.fairlead.MessageContext;

/**
 * Hears events of a type in a session.
 *
 * @param <E> the event
 * @since 0.1.0
 */
@FunctionalInterface
public interface SessionListener<E> {

    /**
     * Hears an event, on the publisher's thread.
     *
     * @param event the event
     * @param context of this event; its bus is the session
     * @throws Exception whatever it likes; it is treated as a failure of any direct handler is
     */
    void handle(E event, MessageContext context) throws Exception;
}
