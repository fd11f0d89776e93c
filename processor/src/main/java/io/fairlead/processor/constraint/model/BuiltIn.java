package io.fairlead.processor.constraint.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The constraints of the standard, and the kinds of values that each of them applies to. */
public enum BuiltIn {
    NOT_NULL("NotNull", EnumSet.allOf(ValueKind.class)),
    NULL("Null", EnumSet.allOf(ValueKind.class)),
    ASSERT_TRUE("AssertTrue", Kinds.BOOLEANS),
    ASSERT_FALSE("AssertFalse", Kinds.BOOLEANS),
    MIN("Min", Kinds.NUMBERS),
    MAX("Max", Kinds.NUMBERS),
    DECIMAL_MIN("DecimalMin", Kinds.NUMBERS),
    DECIMAL_MAX("DecimalMax", Kinds.NUMBERS),
    POSITIVE("Positive", Kinds.NUMBERS),
    POSITIVE_OR_ZERO("PositiveOrZero", Kinds.NUMBERS),
    NEGATIVE("Negative", Kinds.NUMBERS),
    NEGATIVE_OR_ZERO("NegativeOrZero", Kinds.NUMBERS),
    DIGITS("Digits", Kinds.NUMBERS),
    SIZE("Size", Kinds.SIZED),
    NOT_EMPTY("NotEmpty", Kinds.SIZED),
    NOT_BLANK("NotBlank", EnumSet.of(ValueKind.TEXT)),
    EMAIL("Email", EnumSet.of(ValueKind.TEXT)),
    PATTERN("Pattern", EnumSet.of(ValueKind.TEXT)),
    PAST("Past", EnumSet.of(ValueKind.TIME)),
    PAST_OR_PRESENT("PastOrPresent", EnumSet.of(ValueKind.TIME)),
    FUTURE("Future", EnumSet.of(ValueKind.TIME)),
    FUTURE_OR_PRESENT("FutureOrPresent", EnumSet.of(ValueKind.TIME));

    private static final String PACKAGE = "jakarta.validation.constraints.";

    private final String annotation;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<ValueKind> kinds;

    BuiltIn(String name, Set<ValueKind> kinds) {
        this.annotation = PACKAGE + name;
        this.kinds = kinds;
    }

    /** The constraint of an annotation; null if it is not one of the standard's. */
    public static @Nullable BuiltIn of(String annotation) {
        return List.of(values()).stream()
                .filter(each -> each.annotation.equals(annotation))
                .findFirst()
                .orElse(null);
    }

    /** Whether it says something of values of a kind. */
    public boolean appliesTo(ValueKind kind) {
        return kinds.contains(kind);
    }

    /** Whether it asks what time it is. */
    public boolean asksForTime() {
        return kinds.contains(ValueKind.TIME) && kinds.size() == 1;
    }

    /** The kinds that several constraints share. */
    private static final class Kinds {
        static final Set<ValueKind> BOOLEANS = EnumSet.of(ValueKind.BOOLEAN, ValueKind.BOXED_BOOLEAN);
        static final Set<ValueKind> NUMBERS = EnumSet.of(
                ValueKind.WHOLE,
                ValueKind.BOXED_WHOLE,
                ValueKind.FLOATING,
                ValueKind.BOXED_FLOATING,
                ValueKind.NUMBER,
                ValueKind.TEXT,
                ValueKind.OPTIONAL_INT,
                ValueKind.OPTIONAL_LONG,
                ValueKind.OPTIONAL_DOUBLE,
                ValueKind.MONEY);
        static final Set<ValueKind> SIZED =
                EnumSet.of(ValueKind.TEXT, ValueKind.COLLECTION, ValueKind.MAP, ValueKind.ARRAY);

        private Kinds() {}
    }
}
