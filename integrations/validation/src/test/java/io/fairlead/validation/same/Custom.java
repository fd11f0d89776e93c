package io.fairlead.validation.same;

import io.fairlead.Event;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Arrays;
import java.util.List;

/** Constraints of the application's own. */
public final class Custom {

    private Custom() {}

    public enum Side {
        LEFT,
        RIGHT
    }

    @Constraint(validatedBy = {DivisibleInt.class, DivisibleText.class})
    @Retention(RetentionPolicy.RUNTIME)
    @Repeatable(Divisible.List.class)
    public @interface Divisible {
        String message() default "must be divisible by {by} {names} {side} {type}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        int by() default 2;

        String[] names() default {"a", "b"};

        Side side() default Side.LEFT;

        Class<?> type() default String.class;

        char sign() default '\'';

        double factor() default 1.5;

        @Retention(RetentionPolicy.RUNTIME)
        @interface List {
            Divisible[] value();
        }
    }

    public static final class DivisibleInt implements ConstraintValidator<Divisible, Integer> {
        private int by;

        @Override
        public void initialize(Divisible constraint) {
            by = constraint.by();
            Divisible sample = Arrays.stream(DivisibleInts.class.getDeclaredFields())
                    .flatMap(field -> Arrays.stream(field.getAnnotationsByType(Divisible.class)))
                    .filter(each -> each.by() == by)
                    .findFirst()
                    .orElseThrow();
            if (!constraint.equals(sample)
                    || !sample.equals(constraint)
                    || sample.hashCode() != constraint.hashCode()
                    || constraint.annotationType() != Divisible.class) {
                throw new IllegalStateException("not an annotation as it should be: " + constraint);
            }
        }

        @Override
        public boolean isValid(Integer value, ConstraintValidatorContext context) {
            return value == null || value % by == 0;
        }
    }

    public static final class DivisibleText implements ConstraintValidator<Divisible, CharSequence> {

        @Override
        @SuppressWarnings("deprecation") // a node without a name can not be said otherwise
        public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
            if (value == null || value.length() % 2 == 0) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("odd: {by}").addConstraintViolation();
            context.buildConstraintViolationWithTemplate("inside")
                    .addPropertyNode("first")
                    .addPropertyNode("second")
                    .inIterable()
                    .atIndex(3)
                    .addConstraintViolation();
            context.buildConstraintViolationWithTemplate("key")
                    .addPropertyNode("map")
                    .addPropertyNode("value")
                    .inIterable()
                    .atKey("k")
                    .addBeanNode()
                    .addConstraintViolation();
            context.buildConstraintViolationWithTemplate("element")
                    .addNode("list")
                    .addNode(null)
                    .inIterable()
                    .atIndex(1)
                    .addConstraintViolation();
            return false;
        }
    }

    public record DivisibleInts(
            @Divisible
            @Divisible(
                    by = 3,
                    names = {})
            Integer value)
            implements Event {}

    public record DivisibleTexts(@Divisible(by = 5) String value) implements Event {}

    @NotNull
    @Size(min = 2, max = 3)
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Code {
        String message() default "must be a code";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @OverridesAttribute(constraint = Size.class, name = "max")
        int length() default 4;
    }

    @Code(length = 5)
    @NotBlank
    @ReportAsSingleViolation
    @Constraint(validatedBy = DivisibleCode.class)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Label {
        String message() default "must be a label";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class DivisibleCode implements ConstraintValidator<Label, String> {
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || value.length() != 3;
        }
    }

    public record Composed(
            @Code(length = 3) String code,
            @Label String label,
            @Code String other) implements Event {}

    @Constraint(validatedBy = RangeCheck.class)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Ordered {
        String message() default "must be in order";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class RangeCheck implements ConstraintValidator<Ordered, Range> {
        @Override
        public boolean isValid(Range range, ConstraintValidatorContext context) {
            if (range.from() > range.to() + 5) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("far too great")
                        .addPropertyNode("from")
                        .addConstraintViolation();
                return false;
            }
            return range.from() <= range.to();
        }
    }

    @Ordered
    public record Range(long from, long to) implements Event {}

    public record Ranges(@Valid Range range, List<@Valid Range> ranges) implements Event {}
}
