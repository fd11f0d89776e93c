package io.fairlead.validation.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The English texts of the standard's constraints. Those of {@code DecimalMin} and {@code DecimalMax} depend on whether the bound
 * itself counts, which the standard says with an expression.
 */
final class DefaultTexts {

    private static final String PREFIX = "jakarta.validation.constraints.";
    private static final String SUFFIX = ".message";

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("AssertFalse", "must be false"),
            Map.entry("AssertTrue", "must be true"),
            Map.entry("DecimalMax", "must be less than or equal to {value}"),
            Map.entry("DecimalMin", "must be greater than or equal to {value}"),
            Map.entry("Digits", "numeric value out of bounds (<{integer} digits>.<{fraction} digits> expected)"),
            Map.entry("Email", "must be a well-formed email address"),
            Map.entry("Future", "must be a future date"),
            Map.entry("FutureOrPresent", "must be a date in the present or in the future"),
            Map.entry("Max", "must be less than or equal to {value}"),
            Map.entry("Min", "must be greater than or equal to {value}"),
            Map.entry("Negative", "must be less than 0"),
            Map.entry("NegativeOrZero", "must be less than or equal to 0"),
            Map.entry("NotBlank", "must not be blank"),
            Map.entry("NotEmpty", "must not be empty"),
            Map.entry("NotNull", "must not be null"),
            Map.entry("Null", "must be null"),
            Map.entry("Past", "must be a past date"),
            Map.entry("PastOrPresent", "must be a date in the past or in the present"),
            Map.entry("Pattern", "must match \"{regexp}\""),
            Map.entry("Positive", "must be greater than 0"),
            Map.entry("PositiveOrZero", "must be greater than or equal to 0"),
            Map.entry("Size", "size must be between {min} and {max}"));

    private static final Map<String, String> EXCLUSIVE = Map.of(
            "DecimalMax", "must be less than {value}",
            "DecimalMin", "must be greater than {value}");

    private DefaultTexts() {}

    static @Nullable String of(String key, boolean exclusive) {
        if (!key.startsWith(PREFIX) || !key.endsWith(SUFFIX)) {
            return null;
        }
        String name = key.substring(PREFIX.length(), key.length() - SUFFIX.length());
        String text = exclusive ? EXCLUSIVE.get(name) : null;
        return text == null ? TEXTS.get(name) : text;
    }
}
