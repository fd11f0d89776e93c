package io.fairlead;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Publishes events.
 *
 * <p>See {@link CommandBus} for when to prefer the generated bus.
 *
 * @since 0.1.0
 */
public interface EventBus {

    /**
     * Tells an event to every handler of its class and of its supertypes, one after the other on this thread, in
     * ascending order. An event that nobody handles is no error.
     *
     * @param event the event
     * @throws EventHandlingException after the last handler, if at least one failed
     * @throws BusClosedException if the bus was closed
     */
    void publish(Event event);

    /**
     * Publishes an event together with metadata, and fails as {@link #publish(Event)} does.
     *
     * @param event the event
     * @param metadata what travels with it
     */
    void publish(Event event, Metadata metadata);

    /**
     * Publishes an event on the executor of the bus's options and returns at once.
     *
     * @param event the event
     * @return completed when every handler has run, or with whatever {@link #publish(Event)} would have thrown
     */
    CompletableFuture<@Nullable Void> publishAsync(Event event);

    /**
     * Publishes an event together with metadata on the executor of the bus's options and returns at once.
     *
     * @param event the event
     * @param metadata what travels with it
     * @return as {@link #publishAsync(Event)}
     */
    CompletableFuture<@Nullable Void> publishAsync(Event event, Metadata metadata);
}
