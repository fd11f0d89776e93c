package io.fairlead.problem;

/**
 * What was to be made exists already.
 *
 * @since 0.1.0
 */
public non-sealed class DuplicateException extends DomainException {

    /** The code of what has none of its own. */
    public static final String CODE = "duplicate";

    private static final long serialVersionUID = 1L;

    /**
     * A refusal without a stack trace, with {@code what} and {@code id} as its details.
     *
     * @param what what there is already, in lower case, such as {@code order}
     * @param id its identity, which whoever asked knows
     */
    public DuplicateException(String what, Object id) {
        this(reason(what, Texts.cut(id.toString(), Limits.VALUE)));
    }

    /**
     * A refusal.
     *
     * @param reason what there is already
     */
    public DuplicateException(Reason reason) {
        super(CODE, reason);
    }

    private static Reason reason(String what, String id) {
        return Reason.of(Texts.capitalised(what) + " " + id + " exists already.")
                .withDetail("what", what)
                .withDetail("id", id);
    }
}
