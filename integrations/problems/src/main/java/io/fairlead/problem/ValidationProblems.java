package io.fairlead.problem;

import io.fairlead.validation.MessageValidationException;
import io.fairlead.validation.Violation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes violated constraints of a message for invalid values, so that they are answered like those that a handler refuses. For
 * applications that have {@code fairlead-validation}, which this artifact does not bring:
 *
 * <pre>{@code
 * ProblemMapper.builder().translate(MessageValidationException.class, ValidationProblems::invalid)
 * }</pre>
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class ValidationProblems {

    /** What Jakarta Validation calls an element of a container. The index before it has said which. */
    private static final Pattern ELEMENT = Pattern.compile("\\.<(?:list element|iterable element|map value)>");

    private ValidationProblems() {}

    /**
     * The refusal, worded in the default locale.
     *
     * @param error what a validator threw; becomes the cause
     * @return a refusal with an error for each violation, in their order; a missing element is named after its place, as in {@code lines[1]}
     */
    public static InvalidException invalid(MessageValidationException error) {
        return invalid(error, error.violations());
    }

    /**
     * The refusal, worded for somebody.
     *
     * @param error what a validator threw; becomes the cause
     * @param locale the reader's
     * @return a refusal with an error for each violation
     */
    public static InvalidException invalid(MessageValidationException error, Locale locale) {
        return invalid(error, error.violations(locale));
    }

    private static InvalidException invalid(MessageValidationException error, List<Violation> violations) {
        return new InvalidException(
                Reason.of(InvalidException.count(violations.size())).withCause(error),
                violations.stream().map(ValidationProblems::fieldError).toList());
    }

    private static FieldError fieldError(Violation violation) {
        return new FieldError(ELEMENT.matcher(violation.path()).replaceAll(""), violation.message());
    }
}
