package io.fairlead.validation.jakarta;

import io.fairlead.Message;
import io.fairlead.validation.MessageValidationException;
import io.fairlead.validation.ViolatedConstraint;
import io.fairlead.validation.Violation;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Checks messages with whichever implementation of Jakarta Validation the container provides.
 *
 * <p>That this artifact is on the class path of the compiler tells the processor that there is one. The generated middleware
 * of a message then leaves the message to this class, where checks can not be generated, instead of being an error. The
 * container must provide a {@link Validator}.
 *
 * <p>Safe for use by many threads, as validators are.
 *
 * @since 0.1.0
 */
public final class JakartaValidation {

    private static final Set<String> COMMON = Set.of("message", "groups", "payload");

    private final Validator validator;

    /**
     * For containers.
     *
     * @param validator checks the constraints
     */
    @Inject
    public JakartaValidation(Validator validator) {
        this.validator = Objects.requireNonNull(validator, "validator");
    }

    /**
     * Checks a message in the default group.
     *
     * @param message the message
     * @throws MessageValidationException if it violates a constraint
     */
    public void check(Message message) {
        Set<ConstraintViolation<Message>> violations = validator.validate(message);
        if (!violations.isEmpty()) {
            throw new MessageValidationException(message, sorted(violations));
        }
    }

    /** By path, then by text: a validator hands out its violations in no order that could be relied on. */
    private static List<Violation> sorted(Set<ConstraintViolation<Message>> violations) {
        return violations.stream()
                .map(violation -> new Violation(
                        violation.getPropertyPath().toString(),
                        violation.getMessage(),
                        violation.getInvalidValue(),
                        described(violation)))
                .sorted(Comparator.comparing(Violation::path).thenComparing(Violation::message))
                .toList();
    }

    private static ViolatedConstraint described(ConstraintViolation<Message> violation) {
        ConstraintDescriptor<?> descriptor = violation.getConstraintDescriptor();
        Map<String, Object> attributes = new HashMap<>(descriptor.getAttributes());
        attributes.keySet().removeAll(COMMON);
        Class<? extends Annotation> annotation = descriptor.getAnnotation().annotationType();
        return new ViolatedConstraint(
                annotation,
                violation.getMessageTemplate(),
                attributes,
                descriptor.getGroups(),
                descriptor.getPayload());
    }
}
