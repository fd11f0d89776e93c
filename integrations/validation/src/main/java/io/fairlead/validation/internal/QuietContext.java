package io.fairlead.validation.internal;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.time.Clock;

/**
 * The context of the first look at a value, which only asks whether it is valid. It forgets what it is told, so one
 * serves all values and all threads; what is not valid is looked at again with a {@link CheckContext}.
 */
public final class QuietContext implements ConstraintValidatorContext {

    private final String template;
    private final Clock clock;

    /** A context for validators of one constraint. */
    public QuietContext(String template, Clock clock) {
        this.template = template;
        this.clock = clock;
    }

    @Override
    public void disableDefaultConstraintViolation() {
        // nothing is kept
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        return template;
    }

    @Override
    public ClockProvider getClockProvider() {
        return () -> clock;
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String ignored) {
        return new NodePath("", where -> this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new ValidationException("there is no " + type.getName() + " behind a generated validator");
    }
}
