package io.fairlead.sample.validation;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Binds Hibernate Validator, without the expression language that its messages could use. A constraint whose own message
 * needs it, such as {@code DecimalMax}, states another one.
 */
@Module
public interface ValidatorModule {

    /**
     * The validator that Fairlead's validation middleware asks.
     *
     * @return a validator that speaks English
     */
    @Provides
    @Singleton
    static Validator validator() {
        // Hibernate Validator would otherwise log to the JDK's own logging, which knows nothing of ours.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.ENGLISH)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
