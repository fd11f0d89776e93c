package io.fairlead.registration;

import io.fairlead.MessageContext;

/**
 * Hears events of a type, registered at run time with a bus or a session.
 *
 * @param <E> the event
 * @since 0.1.0
 */
@FunctionalInterface
public interface EventListener<E> {

    /**
     * Hears an event, on the publisher's thread; possibly on several threads at once.
     *
     * @param event the event
     * @param context of this event; its bus goes on with the event's metadata, and in its session
     * @throws Exception whatever it likes; it is treated as a failure of any direct handler is
     */
    void handle(E event, MessageContext context) throws Exception;
}
