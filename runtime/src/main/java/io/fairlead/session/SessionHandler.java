package io.fairlead.session;

import io.fairlead.MessageContext;
import org.jspecify.annotations.Nullable;

/**
 * Handles commands or queries of one class in a session.
 *
 * @param <M> the message
 * @param <R> its result
 * @since 0.1.0
 */
@FunctionalInterface
public interface SessionHandler<M, R extends @Nullable Object> {

    /**
     * Handles a message, on the sender's thread.
     *
     * @param message the message
     * @param context of this message; its bus is the session
     * @return the answer
     * @throws Exception whatever it likes; it reaches the sender as it is
     */
    R handle(M message, MessageContext context) throws Exception;
}
