package io.fairlead.problem;

/**
 * What was asked for does not exist, or not for whoever asked.
 *
 * @since 0.1.0
 */
public non-sealed class NotFoundException extends DomainException {

    /** The code of what has none of its own. */
    public static final String CODE = "not-found";

    private static final long serialVersionUID = 1L;

    /**
     * A refusal without a stack trace, with {@code what} and {@code id} as its details.
     *
     * @param what what there is none of, in lower case, such as {@code order}
     * @param id its identity, which whoever asked knows
     */
    public NotFoundException(String what, Object id) {
        this(reason(what, Texts.cut(id.toString(), Limits.VALUE)));
    }

    /**
     * A refusal.
     *
     * @param reason what there is none of
     */
    public NotFoundException(Reason reason) {
        super(CODE, reason);
    }

    private static Reason reason(String what, String id) {
        return Reason.of("There is no " + what + " " + id + ".")
                .withDetail("what", what)
                .withDetail("id", id);
    }
}
