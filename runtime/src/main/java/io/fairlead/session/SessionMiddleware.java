package io.fairlead.session;

import io.fairlead.MessageContext;
import io.fairlead.Next;
import org.jspecify.annotations.Nullable;

/**
 * Stands around the messages of a type that are sent through a session, whoever handles them.
 *
 * @param <M> the type of message
 * @since 0.1.0
 */
@FunctionalInterface
public interface SessionMiddleware<M> {

    /**
     * Called for each message.
     *
     * @param message the message
     * @param context of this message; its bus is the session
     * @param next the rest of the way
     * @return what the sender is answered, as a rule what {@code next} answers; null for an event
     * @throws Exception whatever it likes; it reaches the sender as it is
     */
    @Nullable
    Object around(M message, MessageContext context, Next<@Nullable Object> next) throws Exception;
}
