package io.fairlead;

/**
 * A message was sent through a bus that had been closed, or had not ended when its bus was closed.
 *
 * @since 0.1.0
 */
public final class BusClosedException extends FairleadException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the bus.
     *
     * @param message what was refused or given up
     */
    public BusClosedException(String message) {
        super(message, null);
    }
}
