package io.fairlead.registration;

import io.fairlead.FairleadException;

/**
 * A handler or a listener was not registered: the root does not declare its type open, no message is of exactly its class,
 * or too many are registered.
 *
 * @since 0.1.0
 */
public final class RegistrationRefusedException extends FairleadException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the bus.
     *
     * @param message which type, and why
     */
    public RegistrationRefusedException(String message) {
        super(message, null);
    }
}
