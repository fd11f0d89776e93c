package io.fairlead;

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
     * The bus, for sending on: messages sent through it without metadata of their own get {@link Metadata#caused()}, so
     * that the conversation and the cause are kept. It is the bus itself in every other respect: closing it closes the
     * bus.
     *
     * @return a view of the bus that belongs to this context
     */
    MessageBus bus();

    /**
     * The handler that this pipeline leads to. An event has a pipeline for each of its handlers.
     *
     * @return the binary name of the handler's class, and of its method where several of a class handle the event queued; null
     *     for middleware and handlers of a session, which stand outside of all pipelines
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
