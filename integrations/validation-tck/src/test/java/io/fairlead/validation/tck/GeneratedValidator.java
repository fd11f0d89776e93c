package io.fairlead.validation.tck;

import io.fairlead.Message;
import io.fairlead.validation.MessageValidationException;
import io.fairlead.validation.ValidationClock;
import io.fairlead.validation.Violation;
import jakarta.inject.Provider;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The middleware that was generated for a class, called as a pipeline calls it.
 *
 * @param middleware null where nothing is to be checked
 */
record GeneratedValidator(@Nullable Object middleware, Class<?> type) {

    static GeneratedValidator of(Class<?> type, ConstraintValidatorFactory helpers, ClockProvider clock) {
        if (type.isAnonymousClass() || type.isLocalClass()) {
            throw new NotOffered("validation of a class inside of a method, of which the compiler tells no processor");
        }
        String error = errors(type).getProperty(type.getName());
        if (error != null) {
            throw new NotOffered("at compile time: " + error);
        }
        try {
            Class<?> generated = Class.forName(
                    type.getPackageName() + "."
                            + type.getName()
                                    .substring(type.getPackageName().length() + 1)
                                    .replace('$', '_')
                            + "_Validation",
                    true,
                    type.getClassLoader());
            return new GeneratedValidator(make(generated, helpers, clock), type);
        } catch (ClassNotFoundException none) {
            return new GeneratedValidator(null, type);
        }
    }

    private static Properties errors(Class<?> type) {
        Properties errors = new Properties();
        try (InputStream in = type.getClassLoader().getResourceAsStream(TckClasses.ERRORS)) {
            if (in != null) {
                errors.load(in);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return errors;
    }

    private static Object make(Class<?> generated, ConstraintValidatorFactory helpers, ClockProvider clock) {
        Constructor<?> constructor = Arrays.stream(generated.getDeclaredConstructors())
                .max(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow();
        Object[] arguments = Arrays.stream(constructor.getGenericParameterTypes())
                .map(each -> each instanceof ParameterizedType provider
                        ? provider(provider.getActualTypeArguments()[0], helpers)
                        : new ValidationClock(new Now(clock)))
                .toArray();
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException thrown) {
            throw asUnchecked(thrown.getTargetException());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Provider<Object> provider(Type type, ConstraintValidatorFactory helpers) {
        Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        Class<? extends ConstraintValidator<?, ?>> helper = asHelper(raw);
        return () -> helpers.getInstance(helper);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends ConstraintValidator<?, ?>> asHelper(Type type) {
        return (Class<? extends ConstraintValidator<?, ?>>) type;
    }

    /** What it refuses a message for; nothing if it lets it through. */
    List<Violation> violations(Message message) {
        if (middleware == null) {
            return List.of();
        }
        try {
            Method before = middleware.getClass().getDeclaredMethod("before", type);
            before.setAccessible(true);
            before.invoke(middleware, message);
            return List.of();
        } catch (InvocationTargetException thrown) {
            if (thrown.getTargetException() instanceof MessageValidationException refused) {
                return refused.violations();
            }
            throw asUnchecked(thrown.getTargetException());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RuntimeException asUnchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }

    /** A clock of the standard's may be another one each time. */
    private static final class Now extends Clock {

        private final ClockProvider provider;

        Now(ClockProvider provider) {
            this.provider = provider;
        }

        @Override
        public ZoneId getZone() {
            return provider.getClock().getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return provider.getClock().withZone(zone);
        }

        @Override
        public Instant instant() {
            return provider.getClock().instant();
        }
    }
}
