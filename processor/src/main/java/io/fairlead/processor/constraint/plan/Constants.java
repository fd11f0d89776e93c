package io.fairlead.processor.constraint.plan;

import io.fairlead.processor.constraint.model.BuiltIn;
import io.fairlead.processor.constraint.model.ConstraintModel;
import io.fairlead.processor.constraint.model.ConstraintModel.Custom;
import io.fairlead.processor.constraint.model.PatternFlags;
import io.fairlead.processor.constraint.model.ValueKind;
import io.fairlead.processor.constraint.plan.ValidatorPlan.Bound;
import io.fairlead.processor.constraint.plan.ValidatorPlan.Description;
import io.fairlead.processor.constraint.plan.ValidatorPlan.Helper;
import io.fairlead.processor.constraint.plan.ValidatorPlan.Regex;
import io.fairlead.processor.literal.AnnotationModel;
import io.fairlead.processor.plan.UniqueNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the checks of one validator refer to, each once and with a name. */
final class Constants {

    private final UniqueNames names = new UniqueNames();
    private final Map<AnnotationModel, String> descriptions = new LinkedHashMap<>();
    private final Map<List<Object>, String> values = new LinkedHashMap<>();
    private final List<ValidatorPlan.Constant> all = new ArrayList<>();
    private final Map<List<Object>, Helper> helpers = new LinkedHashMap<>();
    private boolean timed;

    List<ValidatorPlan.Constant> all() {
        return List.copyOf(all);
    }

    List<Helper> helpers() {
        return List.copyOf(helpers.values());
    }

    boolean timed() {
        return timed;
    }

    /** The constant that describes a constraint. */
    String describe(ConstraintModel constraint) {
        return descriptions.computeIfAbsent(constraint.annotation(), annotation -> {
            String name = names.take(upperCase(annotation.type().simpleName()));
            all.add(new Description(name, annotation));
            return name;
        });
    }

    /** The field that holds the class which checks a constraint. */
    String helper(ConstraintModel constraint) {
        Custom custom = constraint.validators().get(0);
        timed = true;
        List<Object> key = List.of(custom.type(), constraint.annotation());
        return helpers.computeIfAbsent(key, ignored -> {
                    String simple = custom.type().simpleName();
                    String field = names.take(simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1));
                    return new Helper(field, custom.type(), custom.plain(), constraint.annotation());
                })
                .field();
    }

    /** What a constraint of the standard asks for. */
    Condition.Standard standard(ConstraintModel constraint, BuiltIn what) {
        timed |= what.asksForTime();
        ValueKind kind = constraint.kind().content();
        return new Condition.Standard(what, kind, arguments(constraint.annotation(), what, kind));
    }

    private List<Object> arguments(AnnotationModel annotation, BuiltIn what, ValueKind kind) {
        return switch (what) {
            case MIN, MAX -> {
                long value = annotation.value("value", Long.class);
                boolean whole = kind == ValueKind.WHOLE || kind == ValueKind.BOXED_WHOLE;
                yield whole ? List.of(value) : List.of(bound(Long.toString(value)), true);
            }
            case DECIMAL_MIN, DECIMAL_MAX ->
                List.of(bound(annotation.value("value", String.class)), annotation.value("inclusive", Boolean.class));
            case DIGITS ->
                List.of(annotation.value("integer", Integer.class), annotation.value("fraction", Integer.class));
            case SIZE -> List.of(annotation.value("min", Integer.class), annotation.value("max", Integer.class));
            case PATTERN -> List.of(regex(annotation));
            case EMAIL -> {
                boolean any = annotation.value("regexp", String.class).equals(".*") && PatternFlags.of(annotation) == 0;
                yield any ? List.of() : List.of(regex(annotation));
            }
            default -> List.of();
        };
    }

    private String bound(String text) {
        return values.computeIfAbsent(List.of(text), ignored -> {
            String name = names.take("BOUND");
            all.add(new Bound(name, text));
            return name;
        });
    }

    private String regex(AnnotationModel annotation) {
        String regexp = annotation.value("regexp", String.class);
        int flags = PatternFlags.of(annotation);
        return values.computeIfAbsent(List.of(regexp, flags), ignored -> {
            String name = names.take("REGEX");
            all.add(new Regex(name, regexp, flags));
            return name;
        });
    }

    /** {@code NotBlank} becomes {@code NOT_BLANK}. */
    private static String upperCase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
