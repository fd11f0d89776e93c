package io.fairlead.registration;

import io.fairlead.MessageContext;
import org.jspecify.annotations.Nullable;

/**
 * Handles commands or queries of one class, registered at run time with a bus or a session.
 *
 * @param <M> the message
 * @param <R> its result
 * @since 0.1.0
 */
@FunctionalInterface
public interface MessageHandler<M, R extends @Nullable Object> {

    /**
     * Handles a message, on the sender's thread; possibly on several threads at once.
     *
     * @param message the message
     * @param context of this message; its bus goes on with the message's metadata, and in its session
     * @return the answer
     * @throws Exception whatever it likes; it reaches the sender as it is
     */
    R handle(M message, MessageContext context) throws Exception;
}
