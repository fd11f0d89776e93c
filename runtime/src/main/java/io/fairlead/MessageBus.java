package io.fairlead;

/**
 * All three buses in one, as every generated bus is.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
public interface MessageBus extends CommandBus, QueryBus, EventBus, AutoCloseable {

    /**
     * What is wired: every message with the middleware it passes and its handlers, as it was decided at compile time.
     *
     * @return a description by name; no class of the application is loaded for it
     */
    Wiring wiring();

    /**
     * Closes the bus: refuses new asynchronous messages, waits for those accepted up to the {@linkplain
     * BusOptions#shutdownTimeout() shutdown time-out}, interrupts those that did not end when they run on the bus's own
     * executor and completes their futures with a {@link BusClosedException}, and from then on refuses every message.
     *
     * <p>Messages that other threads are sending synchronously at that moment run to their end, but what they in turn
     * send or raise may be refused. A handler of an asynchronous message may close the bus: it does not wait for its own
     * message, which ends as it would have. When the closing thread is interrupted, it waits no longer and its interrupt
     * flag stays set. Closing twice has no further effect.
     */
    @Override
    void close();
}
