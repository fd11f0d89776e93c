package io.fairlead.validation.tck;

import io.fairlead.Message;
import io.fairlead.validation.Violation;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorContext;
import jakarta.validation.groups.Default;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A factory, a context and a validator of the standard's in one. */
public final class TckValidators {

    private final ConstraintValidatorFactory helpers;
    private final ClockProvider clock;
    private final Map<Class<?>, GeneratedValidator> validators = new HashMap<>();

    TckValidators(ConstraintValidatorFactory helpers, ClockProvider clock) {
        this.helpers = helpers;
        this.clock = clock;
    }

    /** All that it does is to call validators that were generated. */
    public Validator getValidator() {
        return Offered.as(Validator.class, this);
    }

    /** The same as at the beginning. */
    public ValidatorContext usingContext() {
        return Offered.as(ValidatorContext.class, this);
    }

    /** Validators of the same kind with another source of helpers. */
    public ValidatorContext constraintValidatorFactory(ConstraintValidatorFactory other) {
        return Offered.as(ValidatorContext.class, new TckValidators(other, clock));
    }

    /** Validators of the same kind with another clock. */
    public ValidatorContext clockProvider(ClockProvider other) {
        return Offered.as(ValidatorContext.class, new TckValidators(helpers, other));
    }

    /** What was configured. */
    public ClockProvider getClockProvider() {
        return clock;
    }

    /** What was configured. */
    public ConstraintValidatorFactory getConstraintValidatorFactory() {
        return helpers;
    }

    /** Nothing is held. */
    public void close() {}

    /** Asks the generated validator of a message. */
    @SuppressWarnings("rawtypes")
    public <T> Set<ConstraintViolation> validate(T message, Class<?>... groups) {
        if (message == null || groups == null || Arrays.asList(groups).contains(null)) {
            throw new NotOffered("validation of null or in no group");
        }
        if (!Arrays.stream(groups).allMatch(Default.class::equals)) {
            throw new NotOffered("groups other than the default one at the call");
        }
        if (!(message instanceof Message valid)) {
            throw new NotOffered("validation of what is no message, but a "
                    + message.getClass().getName());
        }
        Set<ConstraintViolation> found = new LinkedHashSet<>();
        for (Violation each : validators
                .computeIfAbsent(message.getClass(), type -> GeneratedValidator.of(type, helpers, clock))
                .violations(valid)) {
            found.add(Offered.as(ConstraintViolation.class, new ShownViolation(message, each)));
        }
        return found;
    }
}
