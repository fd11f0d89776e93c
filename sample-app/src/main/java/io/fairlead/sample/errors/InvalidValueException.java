package io.fairlead.sample.errors;

/** A value in the message is well formed, but makes no sense here: a product that nobody sells, a date before its time. */
public final class InvalidValueException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String path;

    /**
     * A refusal.
     *
     * @param path where the value stands in the message, such as {@code lines[1].productId}
     * @param message what is wrong with it
     */
    public InvalidValueException(String path, String message) {
        super(message);
        this.path = path;
    }

    /**
     * Where the value stands in the message.
     *
     * @return a path such as {@code lines[1].productId}
     */
    public String path() {
        return path;
    }
}
