package io.fairlead.sample.validation;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Binds Hibernate Validator, without the expression language that its messages could use. */
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
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.ENGLISH)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
