package io.fairlead.problem;

/**
 * Whoever asked is known, and may not have this.
 *
 * @since 0.1.0
 */
public non-sealed class ForbiddenException extends DomainException {

    /** The code of what has none of its own. */
    public static final String CODE = "forbidden";

    private static final long serialVersionUID = 1L;

    /**
     * A refusal without a stack trace.
     *
     * @param text what is not allowed, for whoever asked
     */
    public ForbiddenException(String text) {
        this(Reason.of(text));
    }

    /**
     * A refusal.
     *
     * @param reason what is not allowed
     */
    public ForbiddenException(Reason reason) {
        super(CODE, reason);
    }
}
