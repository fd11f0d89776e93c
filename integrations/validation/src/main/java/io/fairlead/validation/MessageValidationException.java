package io.fairlead.validation;

import io.fairlead.FairleadException;
import io.fairlead.Message;
import io.fairlead.validation.internal.Interpolation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A message violated its constraints and was not handled.
 *
 * <p>Its text names paths and what the constraints say, never the rejected values.
 *
 * @since 0.1.0
 */
public final class MessageValidationException extends FairleadException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * Made by generated validators, and by handlers that check what no annotation can say.
     *
     * @param message the message
     * @param violations at least one; copied
     */
    public MessageValidationException(Message message, List<Violation> violations) {
        super(
                message.getClass().getSimpleName() + " is not valid: "
                        + violations.stream().map(Violation::toString).collect(Collectors.joining("; ")),
                null);
        this.violations = List.copyOf(violations);
    }

    /**
     * What was violated, worded in the default locale.
     *
     * @return sorted by path, then by text, when a validator made them; empty after deserialisation
     */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }

    /**
     * What was violated, worded for somebody. Texts come from the application's {@code ValidationMessages}; what it has
     * none for is worded in English.
     *
     * @param locale the reader's
     * @return the violations, in the order of {@link #violations()}
     */
    public List<Violation> violations(Locale locale) {
        return violations().stream()
                .map(violation -> violation.constraint() == null
                        ? violation
                        : new Violation(
                                violation.path(),
                                Interpolation.in(locale).text(violation.constraint()),
                                violation.rejectedValue(),
                                violation.constraint()))
                .toList();
    }
}
