package io.fairlead.sample.errors;

/** What the message is about is in a state that does not allow it. */
public final class WrongStateException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param message what is in which state, and what that forbids
     */
    public WrongStateException(String message) {
        super(message);
    }
}
