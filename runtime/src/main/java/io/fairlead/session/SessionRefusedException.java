package io.fairlead.session;

import io.fairlead.FairleadException;

/**
 * A session was not opened: one of its id is open, or too many are.
 *
 * @since 0.1.0
 */
public final class SessionRefusedException extends FairleadException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the bus.
     *
     * @param message which session, and why
     */
    public SessionRefusedException(String message) {
        super(message, null);
    }
}
