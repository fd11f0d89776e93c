package io.fairlead.validation.tck;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;

/** What can be configured of generated validators: who makes their helpers, and what time it is. */
public final class TckConfiguration {

    private ConstraintValidatorFactory helpers = new PlainHelpers();
    private ClockProvider clock = Clock::systemDefaultZone;

    /** There is none to ignore. */
    public TckConfiguration ignoreXmlConfiguration() {
        return this;
    }

    /** Nor are there other providers' properties. */
    public TckConfiguration addProperty(String name, String value) {
        return this;
    }

    /** Makes the application's own validators, as a container would. */
    public TckConfiguration constraintValidatorFactory(ConstraintValidatorFactory factory) {
        helpers = factory == null ? new PlainHelpers() : factory;
        return this;
    }

    /** Becomes a {@code ValidationClock}. */
    public TckConfiguration clockProvider(ClockProvider provider) {
        clock = provider == null ? Clock::systemDefaultZone : provider;
        return this;
    }

    /** Makes validators, unless the test configures in XML. */
    public ValidatorFactory buildValidatorFactory() {
        if (Thread.currentThread().getContextClassLoader().getResource("META-INF/validation.xml") != null) {
            throw new NotOffered("configuration in XML");
        }
        return Offered.as(ValidatorFactory.class, new TckValidators(helpers, clock));
    }
}
