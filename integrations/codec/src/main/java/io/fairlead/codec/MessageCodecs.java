package io.fairlead.codec;

import io.fairlead.Message;
import org.jspecify.annotations.Nullable;

/**
 * Makes bytes of messages and of their answers, and answers of bytes again: for what is kept, or leaves the process.
 *
 * <p>A closed registry: it knows the messages of one application by names that were given to them, and no class is ever
 * looked up by a name that was stored. What is not in it is refused.
 *
 * <p>Must be safe for use by many threads, and must make the same bytes of equal messages.
 *
 * @since 0.1.0
 */
public interface MessageCodecs {

    /**
     * What a message is called in what is stored.
     *
     * @param message the message
     * @return the name that stays the same when the class is renamed
     * @throws UnknownMessageException if there is none for its class
     */
    String nameOf(Message message);

    /**
     * A message as bytes.
     *
     * @param message the message
     * @return new bytes, without its name
     * @throws UnknownMessageException if its class is not known here
     * @throws RuntimeException if it holds something that has no bytes
     */
    byte[] encode(Message message);

    /**
     * An answer as bytes.
     *
     * @param messageName the name of the message that was answered
     * @param result the answer
     * @return new bytes
     * @throws UnknownMessageException if no message is called so here
     * @throws RuntimeException if it holds something that has no bytes
     */
    byte[] encodeResult(String messageName, @Nullable Object result);

    /**
     * An answer from its bytes.
     *
     * @param messageName the name of the message that was answered
     * @param bytes what {@link #encodeResult} made of the answer, now or in an earlier version of the application
     * @return the answer
     * @throws UnknownMessageException if no message is called so here
     * @throws RuntimeException if the bytes are not those of such an answer
     */
    @Nullable
    Object decodeResult(String messageName, byte[] bytes);
}
