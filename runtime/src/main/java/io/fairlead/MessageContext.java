package io.fairlead;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One message on its way through one pipeline: its metadata, the bus, and attributes that the middleware and the handler
 * of that pipeline share.
 *
 * <p>Handlers and middleware get it by asking for it as a parameter. Where nobody asks, none is made. It belongs to the
 * thread that runs the pipeline and must not be kept after it.
 *
 * @since 0.1.0
 */
public interface MessageContext {

    /**
     * What travels with the message.
     *
     * @return the sender's metadata, or metadata made now
     */
    Metadata metadata();

    /**
     * The bus, for sending on: messages sent through it without metadata of their own get {@link #caused()}, so
     * that the conversation and the cause are kept. It is the bus itself in every other respect: closing it closes the
     * bus.
     *
     * @return a view of the bus that belongs to this context
     */
    MessageBus bus();

    /**
     * The handler that this pipeline leads to. An event has a pipeline for each of its handlers.
     *
     * @return the binary name of the handler's class, and of its method where several of a class handle the event queued. For middleware and
     *     handlers of a session, which stand outside of all pipelines: a name for the handler of the session that the message goes to, null if it goes on to the bus
     */
    @Nullable
    String handler();

    /**
     * Reads an attribute.
     *
     * @param key the attribute's key
     * @param <T> the attribute's type
     * @return null if it was not set in this pipeline
     */
    <T> @Nullable T get(Key<T> key);

    /**
     * Sets an attribute for the rest of this pipeline, replacing an earlier value.
     *
     * @param key the attribute's key
     * @param value the value; there is none that unsets an attribute
     * @param <T> the attribute's type
     */
    <T> void set(Key<T> key, T value);

    /**
     * Metadata for a message that this one causes: {@link Metadata#caused()}, and what middleware {@linkplain #passOn passes on}.
     * For buses that know nothing of this context, such as the generated one with its overloads.
     *
     * @return new metadata
     */
    default Metadata caused() {
        return metadata().caused();
    }

    /**
     * Adds something to the metadata of what this message causes: to those of events that its handler raises, of messages that are sent through
     * {@link #bus()} without metadata of their own, and to {@link #caused()}. Several additions are made in the order in which they were
     * asked for.
     *
     * @param more adds it; called for each such message, on the thread that sends it. What it throws, the sender gets
     */
    void passOn(Consumer<? super Metadata.Builder> more);

    /**
     * Has something done when this message leaves the thread before its pipeline has ended, as it does when its handler answers later.
     * It is done once, on this thread, when the handler has returned or failed, and before any hook that follows, which may run on
     * another thread. A pipeline that stays on its thread calls nothing. So a middleware that binds something to the thread takes
     * it back in its hooks, unless this was called before. Of several actions the last one comes first.
     *
     * @param action does it; the message fails with what it throws
     */
    void onLeave(Runnable action);

    /**
     * Whether this thread is in a transaction that may still be rolled back, as {@link BusOptions#transactions()} tells. What is read then
     * is not for others yet, and what is done may never have been.
     *
     * @return false also where the bus knows of no transactions
     */
    default boolean isInTransaction() {
        return false;
    }

    /**
     * Has something done when what was done so far is committed: with the transaction that this thread is in, and never if that is rolled back; at once if it
     * is in none.
     *
     * @param action does it. What it throws, who asks for the commit gets
     */
    default void afterCommit(Runnable action) {
        action.run();
    }

    /**
     * The key of an attribute, compared by identity: keep it in a constant.
     *
     * @param <T> the attribute's type
     * @since 0.1.0
     */
    @SuppressWarnings("UnusedTypeParameter") // it types the value, not the key
    final class Key<T> {

        private final String name;

        private Key(String name) {
            this.name = name;
        }

        /**
         * A new key, different from every other.
         *
         * @param name what {@link #toString()} says
         * @param <T> the attribute's type
         * @return the key
         */
        public static <T> Key<T> of(String name) {
            return new Key<>(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
