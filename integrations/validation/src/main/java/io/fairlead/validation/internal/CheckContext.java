package io.fairlead.validation.internal;

import io.fairlead.validation.ViolatedConstraint;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@code ConstraintValidator} learns of the value that it looks at, and by which it words its violations itself. */
public final class CheckContext implements ConstraintValidatorContext {

    private final Object bean;
    private final ViolatedConstraint constraint;
    private final String path;
    private final Clock clock;
    private final List<Own> own = new ArrayList<>();
    private boolean defaultDisabled;

    private record Own(String path, String template) {}

    /**
     * A context.
     *
     * @param bean the object that has the value
     * @param path of the value
     */
    public CheckContext(Object bean, ViolatedConstraint constraint, String path, Clock clock) {
        this.bean = bean;
        this.constraint = constraint;
        this.path = path;
        this.clock = clock;
    }

    /**
     * Adds the violations, once the validator has said no.
     *
     * @throws ValidationException if the validator has silenced the constraint's own message and has no other
     */
    public void report(Violations violations, @Nullable Object value) {
        if (defaultDisabled && own.isEmpty()) {
            throw new ValidationException(
                    "a validator of " + constraint.annotation().getName()
                            + " must build a violation of its own when it disables the default one");
        }
        if (!defaultDisabled) {
            violations.add(bean, path, constraint, value);
        }
        own.forEach(each -> violations.add(bean, each.path(), constraint.withTemplate(each.template()), value));
    }

    @Override
    public void disableDefaultConstraintViolation() {
        defaultDisabled = true;
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        return constraint.template();
    }

    @Override
    public ClockProvider getClockProvider() {
        return () -> clock;
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
        return new NodePath(path, where -> {
            own.add(new Own(where, template));
            return this;
        });
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new ValidationException("there is no " + type.getName() + " behind a generated validator");
    }
}
