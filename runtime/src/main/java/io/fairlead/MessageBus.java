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
     * Closes the bus: refuses new asynchronous messages, waits for those accepted up to the shutdown time-out of the
     * options, completes the futures of those that did not end with a {@link BusClosedException}, and from then on
     * refuses every message. Messages that other threads are sending synchronously at that moment run to their end.
     * Closing twice has no further effect.
     */
    @Override
    void close();
}
