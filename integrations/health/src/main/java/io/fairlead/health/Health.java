package io.fairlead.health;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one component is.
 *
 * <p>Bounded: 32 details, and texts of 500 characters. What is longer is cut, and details beyond are left out. Immutable, and so
 * safe for use by many threads.
 *
 * @param status how it is
 * @param reason why it is not up, for people; null while it is
 * @param details numbers and the like, in this order. Whoever may ask for the report sees them: no secrets
 * @since 0.1.0
 */
public record Health(HealthStatus status, @Nullable String reason, Map<String, Object> details) {

    private static final int LONGEST_TEXT = 500;
    private static final int MOST_DETAILS = 32;
    private static final int LONGEST_NUMBER = 512; // in bits

    /** Copies the details. What is neither a number nor a truth value becomes a text; what is null is left out. */
    public Health {
        Objects.requireNonNull(status, "status");
        reason = reason == null ? null : cut(reason);
        Map<String, Object> copy = new LinkedHashMap<>();
        details.forEach((name, value) -> put(copy, name, value));
        details = Collections.unmodifiableMap(copy);
    }

    private static void put(Map<String, Object> details, String name, @Nullable Object value) {
        String known = cut(name);
        if (value != null && (details.size() < MOST_DETAILS || details.containsKey(known))) {
            details.put(known, simple(value));
        }
    }

    private static Object simple(Object value) {
        if (value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte
                || (value instanceof Double number && Double.isFinite(number))
                || (value instanceof Float real && Float.isFinite(real))
                || (value instanceof BigInteger whole && whole.bitLength() <= LONGEST_NUMBER)
                || (value instanceof BigDecimal decimal
                        && decimal.unscaledValue().bitLength() <= LONGEST_NUMBER)) {
            return value;
        }
        return cut(value.toString());
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = LONGEST_TEXT - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    /**
     * A component that is up.
     *
     * @return health without details
     */
    public static Health up() {
        return new Health(HealthStatus.UP, null, Map.of());
    }

    /**
     * A component that works still, and that somebody should look at.
     *
     * @param reason why, for people
     * @return health without details
     */
    public static Health degraded(String reason) {
        return new Health(HealthStatus.DEGRADED, reason, Map.of());
    }

    /**
     * A component that does not work.
     *
     * @param reason why, for people
     * @return health without details
     */
    public static Health down(String reason) {
        return new Health(HealthStatus.DOWN, reason, Map.of());
    }

    /**
     * The same with one more detail.
     *
     * @param name what it is
     * @param value a number or a truth value; anything else becomes a text, and null leaves it out
     * @return new health
     */
    public Health with(String name, @Nullable Object value) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        put(more, name, value);
        return new Health(status, reason, more);
    }
}
