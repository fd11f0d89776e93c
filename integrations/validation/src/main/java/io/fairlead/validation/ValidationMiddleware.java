package io.fairlead.validation;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Refuses messages that violate their constraints, before anything of order greater than {@value #ORDER} sees them.
 *
 * <p>Having this artifact on the class path is enough: the middleware is woven into the pipelines of those messages
 * that carry a constraint or {@link Valid}, and of no others. The container must provide a {@link Validator}.
 *
 * <p>Safe for use by many threads, as validators are.
 *
 * @since 0.1.0
 */
@Middleware(
        order = ValidationMiddleware.ORDER,
        on = {Constraint.class, Valid.class})
public final class ValidationMiddleware {

    /** The place in the pipeline. */
    public static final int ORDER = 400;

    private final Validator validator;

    /**
     * For containers.
     *
     * @param validator checks the constraints
     */
    @Inject
    public ValidationMiddleware(Validator validator) {
        this.validator = Objects.requireNonNull(validator, "validator");
    }

    void before(Message message) {
        Set<ConstraintViolation<Message>> violations = validator.validate(message);
        if (!violations.isEmpty()) {
            throw new MessageValidationException(message, sorted(violations));
        }
    }

    /** By path, then by text: a validator hands out its violations in no order that could be relied on. */
    private static List<Violation> sorted(Set<ConstraintViolation<Message>> violations) {
        List<Violation> sorted = new ArrayList<>();
        for (ConstraintViolation<Message> violation : violations) {
            sorted.add(new Violation(
                    violation.getPropertyPath().toString(), violation.getMessage(), violation.getInvalidValue()));
        }
        sorted.sort(Comparator.comparing(Violation::path).thenComparing(Violation::message));
        return sorted;
    }
}
