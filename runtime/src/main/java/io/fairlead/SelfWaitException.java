package io.fairlead;

/**
 * A queued handler, or an asynchronous message, asked to wait until the bus is idle. It would wait for itself.
 *
 * @since 0.1.0
 */
public final class SelfWaitException extends FairleadException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the bus.
     *
     * @param message who waits
     */
    public SelfWaitException(String message) {
        super(message, null);
    }
}
