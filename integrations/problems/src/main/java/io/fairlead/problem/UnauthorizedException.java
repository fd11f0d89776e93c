package io.fairlead.problem;

/**
 * Whoever asked must first say who it is: nobody is known, or not well enough. Whom it does know and refuses all the same, an
 * application tells by a {@link ForbiddenException}.
 *
 * @since 0.1.0
 */
public non-sealed class UnauthorizedException extends DomainException {

    /** The code of what has none of its own. */
    public static final String CODE = "unauthorized";

    private static final long serialVersionUID = 1L;

    /**
     * A refusal without a stack trace.
     *
     * @param text what is missing, for whoever asked
     */
    public UnauthorizedException(String text) {
        this(Reason.of(text));
    }

    /**
     * A refusal.
     *
     * @param reason what is missing
     */
    public UnauthorizedException(Reason reason) {
        super(CODE, reason);
    }
}
