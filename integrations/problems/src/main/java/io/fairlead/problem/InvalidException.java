package io.fairlead.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was asked for is well formed, but values in it make no sense here: one that is missing, a product that nobody sells, a
 * date before its time.
 *
 * <p>Keeps the first hundred errors; the text that counts them counts all.
 *
 * @since 0.1.0
 */
public non-sealed class InvalidException extends DomainException {

    /** The code of what has none of its own. */
    public static final String CODE = "invalid-values";

    private static final long serialVersionUID = 1L;

    private static final int LOGGED = 10;

    private final transient List<FieldError> errors;

    /**
     * A refusal of one value, without a stack trace.
     *
     * @param path where it stands, such as {@code lines[0].quantity}
     * @param message what it must be, as in {@code must not be blank}
     */
    public InvalidException(String path, String message) {
        this(List.of(new FieldError(path, message)));
    }

    /**
     * A refusal of some values, without a stack trace.
     *
     * @param errors which, and why
     */
    public InvalidException(List<FieldError> errors) {
        this(Reason.of(count(errors.size())), errors);
    }

    /**
     * A refusal.
     *
     * @param reason what is wrong with the whole
     * @param errors what is wrong with single values; may be empty
     */
    public InvalidException(Reason reason, List<FieldError> errors) {
        super(CODE, reason, logged(errors));
        this.errors = List.copyOf(errors.subList(0, Math.min(errors.size(), Limits.FIELDS)));
    }

    /** What there is to say of so many errors. */
    static String count(int errors) {
        if (errors > Limits.FIELDS) {
            return errors + " values are wrong. The first " + Limits.FIELDS + " are listed.";
        }
        return switch (errors) {
            case 0 -> "The values do not go together.";
            case 1 -> "One value is wrong.";
            default -> errors + " values are wrong.";
        };
    }

    private static String logged(List<FieldError> errors) {
        if (errors.isEmpty()) {
            return "";
        }
        return errors.stream()
                .limit(LOGGED)
                .map(FieldError::toString)
                .collect(Collectors.joining("; ", " [", errors.size() > LOGGED ? "; …]" : "]"));
    }

    /**
     * What is wrong with single values.
     *
     * @return the first hundred at most, in the order in which they were given; empty after deserialisation
     */
    public final List<FieldError> errors() {
        return errors == null ? List.of() : errors;
    }
}
