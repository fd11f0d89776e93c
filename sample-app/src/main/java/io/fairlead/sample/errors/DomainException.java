package io.fairlead.sample.errors;

/**
 * The service understood a message and refuses it. The text is meant for whoever sent the message.
 *
 * <p>Sealed, so that whoever translates refusals (the HTTP interface, the importer) knows them all.
 */
public abstract sealed class DomainException extends RuntimeException
        permits DuplicateException,
                InvalidValueException,
                NotFoundException,
                StaleVersionException,
                WrongStateException {

    private static final long serialVersionUID = 1L;

    private final String message;

    DomainException(String message) {
        super(message);
        this.message = message;
    }

    /** What is refused, and why; begins in lower case and ends without a full stop. */
    @Override
    public String getMessage() {
        return message;
    }
}
