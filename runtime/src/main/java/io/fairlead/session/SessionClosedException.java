package io.fairlead.session;

import io.fairlead.FairleadException;

/**
 * A message was sent through a session that was closed, or something was to be registered in it.
 *
 * @since 0.1.0
 */
public final class SessionClosedException extends FairleadException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the bus.
     *
     * @param message which session
     */
    public SessionClosedException(String message) {
        super(message, null);
    }
}
