package io.fairlead.validation.same;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.fairlead.Message;
import io.fairlead.validation.ValidationClock;
import io.fairlead.validation.Violation;
import jakarta.inject.Provider;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated validators find what Hibernate Validator finds: the same paths, texts and values, over random values of every
 * constraint on every type that it applies to. {@code -Dfairlead.values=100000} tries so many of each, and {@code -Dfairlead.seed=}
 * others.
 */
class SameAsHibernateTest {

    private static final int VALUES = Integer.getInteger("fairlead.values", 2_000);
    private static final long SEED = Long.getLong("fairlead.seed", 20_261_121);

    /** What the standard's texts of two constraints say in an expression language. */
    private static final String EXPRESSION = "${inclusive == true ? 'or equal to ' : ''}";

    static {
        // It warns of every text with an expression.
        Logger.getLogger("org.hibernate.validator").setLevel(Level.SEVERE);
    }

    private static final Validator HIBERNATE = Validation.byDefaultProvider()
            .configure()
            .clockProvider(() -> Moments.CLOCK)
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    private static final Comparator<Found> IN_ORDER = Comparator.comparing(Found::path)
            .thenComparing(Found::message)
            .thenComparing(found -> String.valueOf(found.value()));

    private record Found(
            String path, String message, @Nullable Object value) {

        @Override
        public String toString() {
            return path + " | " + message + " | " + value;
        }
    }

    static Stream<Class<?>> messages() {
        return Stream.<Class<?>>of(
                        Presence.class,
                        Bounds.class,
                        Signs.class,
                        Sizes.class,
                        Texts.class,
                        TimeLine.class,
                        Nested.class,
                        Grouped.class,
                        Custom.class)
                .flatMap(topic -> Arrays.stream(topic.getDeclaredClasses()))
                .filter(type -> Message.class.isAssignableFrom(type) && type.isRecord())
                .sorted(Comparator.comparing((Class<?> type) -> type.getName()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void finds_the_same(Class<?> type) throws ReflectiveOperationException {
        Class<?> generated = Class.forName(type.getPackageName() + "."
                + type.getName().substring(type.getPackageName().length() + 1).replace('$', '_') + "_Validation");
        Object validator = make(generated);
        Method violations = generated.getDeclaredMethod("violations", type);
        violations.setAccessible(true);
        Method before = generated.getDeclaredMethod("before", type);
        before.setAccessible(true);
        Random random = new Random(SEED ^ type.getName().hashCode());
        Values values = new Values(random);
        int invalid = 0;
        int failed = 0;
        for (int i = 0; i < VALUES; i++) {
            Object message = values.ofRecord(type);
            List<Found> expected = expected(message);
            if (expected == null) {
                failed++;
                continue;
            }
            List<Found> found = found(violations, validator, message);
            if (!found.equals(expected) || isRefused(before, validator, message) == expected.isEmpty()) {
                assertThat(found).as("seed " + SEED + ": " + message).isEqualTo(expected);
                fail("seed " + SEED + ": the quick look at " + message + " differs from the close one");
            }
            invalid += expected.isEmpty() ? 0 : 1;
        }
        System.out.println(type.getSimpleName() + ": " + VALUES + " values of seed " + SEED + ", " + invalid
                + " invalid" + (failed == 0 ? "" : ", of " + failed + " Hibernate Validator throws an exception"));
    }

    private static Object make(Class<?> generated) throws ReflectiveOperationException {
        Constructor<?> constructor = Arrays.stream(generated.getDeclaredConstructors())
                .max(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow();
        constructor.setAccessible(true);
        return constructor.getParameterCount() == 0
                ? constructor.newInstance()
                : constructor.newInstance(arguments(constructor));
    }

    /** A clock, and providers of the application's own validators. */
    private static Object[] arguments(Constructor<?> constructor) {
        return Arrays.stream(constructor.getGenericParameterTypes())
                .map(type -> type instanceof ParameterizedType provider
                        ? (Provider<Object>) () -> create((Class<?>) provider.getActualTypeArguments()[0])
                        : new ValidationClock(Moments.CLOCK))
                .toArray();
    }

    private static Object create(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static boolean isRefused(Method before, Object validator, Object message)
            throws ReflectiveOperationException {
        try {
            before.invoke(validator, message);
            return false;
        } catch (InvocationTargetException refused) {
            return true;
        }
    }

    private static List<Found> found(Method method, Object validator, Object message)
            throws ReflectiveOperationException {
        return ((List<?>) method.invoke(validator, message))
                .stream()
                        .map(Violation.class::cast)
                        .map(each -> new Found(each.path(), each.message(), each.rejectedValue()))
                        .sorted(IN_ORDER)
                        .toList();
    }

    /** Null where it fails, as it does when it counts the digits of what is not a number. */
    private static @Nullable List<Found> expected(Object message) {
        Set<ConstraintViolation<Object>> violations;
        try {
            violations = HIBERNATE.validate(message);
        } catch (ValidationException failure) {
            assertThat(failure).hasRootCauseInstanceOf(NumberFormatException.class);
            return null;
        }
        return violations.stream()
                .map(each -> new Found(each.getPropertyPath().toString(), textOf(each), each.getInvalidValue()))
                .sorted(IN_ORDER)
                .toList();
    }

    private static String textOf(ConstraintViolation<?> violation) {
        Object inclusive = violation.getConstraintDescriptor().getAttributes().get("inclusive");
        return violation.getMessage().replace(EXPRESSION, Boolean.FALSE.equals(inclusive) ? "" : "or equal to ");
    }
}
