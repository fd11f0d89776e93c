package io.fairlead.event;

import io.fairlead.FairleadException;

/**
 * Why a handler never saw an event that had been accepted: a later event needed its place. Never thrown; the failure sink is
 * given it.
 *
 * @since 0.1.0
 */
public final class EventDroppedException extends FairleadException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the bus.
     *
     * @param message what was dropped, and why
     */
    public EventDroppedException(String message) {
        super(message, null);
    }
}
