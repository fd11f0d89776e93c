package io.fairlead.event;

import io.fairlead.FairleadException;

/**
 * The queue did not take an event: it was full, and its publisher did not wait, or did so in vain; or it was not started yet. The event's direct
 * handlers have run; its queued ones will not.
 *
 * @since 0.1.0
 */
public final class EventRejectedException extends FairleadException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the bus.
     *
     * @param message what was refused, and why
     */
    public EventRejectedException(String message) {
        super(message, null);
    }
}
