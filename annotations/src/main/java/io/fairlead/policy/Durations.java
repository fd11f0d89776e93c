package io.fairlead.policy;

import java.time.Duration;

/**
 * Durations as policies write them: a whole number that does not begin with 0, and a unit, which is {@code ms}, {@code s}, {@code m}, {@code h} or {@code d}.
 * There is no zero, which no policy could mean, and none so long that its nanoseconds would not fit a {@code long}.
 *
 * <p>{@link #PATTERN} is for {@code @Policy.Matches} on members of policies, so that what {@link #parse} would refuse does not compile.
 *
 * @since 0.1.0
 */
public final class Durations {

    /** What a duration looks like, as a regular expression. */
    public static final String PATTERN = "[1-9][0-9]{0,5}(ms|s|m|h)|[1-9][0-9]{0,4}d";

    /** What that is, for people, as it follows "must be". */
    public static final String MEANING = "a duration, such as 250ms, 5s, 2m, 1h or 7d";

    private Durations() {}

    /**
     * Reads a duration. Takes some hundred nanoseconds: whoever enforces a policy does it once, and not for every message.
     *
     * @param text what a policy says
     * @return the duration, at least a millisecond
     * @throws IllegalArgumentException if the text does not match {@link #PATTERN}
     */
    public static Duration parse(String text) {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("must be " + MEANING + ", but is \"" + text + '"');
        }
        int digits = 0;
        while (Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        long number = Long.parseLong(text.substring(0, digits));
        return switch (text.substring(digits)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }
}
