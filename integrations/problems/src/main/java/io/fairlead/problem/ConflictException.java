package io.fairlead.problem;

/**
 * What was asked for does not fit the state that things are in: somebody else was faster, or it is too late. It may be possible at
 * another time, or after reading anew.
 *
 * @since 0.1.0
 */
public non-sealed class ConflictException extends DomainException {

    /** The code of what has none of its own. */
    public static final String CODE = "conflict";

    private static final long serialVersionUID = 1L;

    /**
     * A refusal without a stack trace.
     *
     * @param text what stands against it, for whoever asked
     */
    public ConflictException(String text) {
        this(Reason.of(text));
    }

    /**
     * A refusal.
     *
     * @param reason what stands against it
     */
    public ConflictException(Reason reason) {
        super(CODE, reason);
    }
}
