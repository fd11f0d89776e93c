package io.fairlead.processor.constraint.validate;

import io.fairlead.processor.constraint.model.BuiltIn;
import io.fairlead.processor.constraint.model.ConstraintModel;
import io.fairlead.processor.constraint.model.PatternFlags;
import io.fairlead.processor.literal.AnnotationModel;
import io.fairlead.processor.problem.ConstraintProblem.ConstraintValue;
import io.fairlead.processor.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The values of a constraint are such that it can be checked. A validator would find out at run time. */
final class ConstraintValueRule implements ConstraintRule {

    @Override
    public List<Problem> check(ConstraintModel constraint) {
        BuiltIn builtIn = constraint.builtIn();
        if (builtIn == null) {
            return List.of();
        }
        return switch (builtIn) {
            case PATTERN, EMAIL ->
                isPattern(constraint.annotation()) ? List.of() : flaw(constraint, "regexp", "a pattern");
            case DECIMAL_MIN, DECIMAL_MAX ->
                isDecimal(constraint.annotation()) ? List.of() : flaw(constraint, "value", "a number");
            case SIZE -> checkSize(constraint);
            case DIGITS ->
                number(constraint, "integer") < 0
                        ? flaw(constraint, "integer", "a number that is not negative")
                        : number(constraint, "fraction") < 0
                                ? flaw(constraint, "fraction", "a number that is not negative")
                                : List.of();
            default -> List.of();
        };
    }

    private static List<Problem> checkSize(ConstraintModel constraint) {
        if (number(constraint, "min") < 0) {
            return flaw(constraint, "min", "a number that is not negative");
        }
        return number(constraint, "max") < number(constraint, "min")
                ? flaw(constraint, "max", "a number that is not less than min")
                : List.of();
    }

    private static int number(ConstraintModel constraint, String member) {
        return constraint.annotation().value(member, Integer.class);
    }

    private static List<Problem> flaw(ConstraintModel constraint, String member, String expected) {
        return List.of(new ConstraintValue(
                constraint.annotation().name(),
                member,
                String.valueOf(constraint.annotation().values().get(member)),
                expected,
                constraint.origin()));
    }

    private static boolean isPattern(AnnotationModel annotation) {
        try {
            Pattern.compile(annotation.value("regexp", String.class), PatternFlags.of(annotation));
            return true;
        } catch (PatternSyntaxException flawed) {
            return false;
        }
    }

    private static boolean isDecimal(AnnotationModel annotation) {
        try {
            new BigDecimal(annotation.value("value", String.class));
            return true;
        } catch (NumberFormatException flawed) {
            return false;
        }
    }
}
