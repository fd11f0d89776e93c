package io.fairlead.problem;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names with values that any transport can carry: texts, numbers and truth values. A value of a class that is none of these, and does not
 * read as one, is a mistake in the program and refused; one that is too long is cut.
 */
final class SimpleValues {

    /** As RFC 9457, section 3.2, wants the names of extensions, of which it would have three characters at least. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    /** The members that a problem document has anyway. */
    private static final Set<String> TAKEN = Set.of("type", "title", "status", "detail", "instance", "code", "errors");

    /** So many bits have at most 155 digits. */
    private static final int LONGEST_NUMBER = 512;

    private SimpleValues() {}

    /** A copy that nobody can change, in the same order. */
    static Map<String, Object> copyOf(Map<String, ?> values) {
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((name, value) -> put(copy, name, value));
        return Collections.unmodifiableMap(copy);
    }

    /** The same with one more. */
    static Map<String, Object> with(Map<String, Object> values, String name, @Nullable Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(values);
        put(copy, name, value);
        return Collections.unmodifiableMap(copy);
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        String checked = name(name);
        if (value != null && (values.size() < Limits.DETAILS || values.containsKey(checked))) {
            values.put(checked, simple(checked, value));
        }
    }

    private static String name(String name) {
        Objects.requireNonNull(name, "name");
        if (name.length() > Limits.NAME || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("the name of a detail must be at most " + Limits.NAME
                    + " letters, digits and '_', and begin with a letter, but is '" + Texts.cut(name, Limits.NAME)
                    + "'");
        }
        if (TAKEN.contains(name)) {
            throw new IllegalArgumentException(
                    "a detail must not be called '" + name + "', as a member of every problem document is");
        }
        return name;
    }

    private static Object simple(String name, Object value) {
        if (value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte) {
            return value;
        }
        if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(((Number) value).doubleValue()) ? value : value.toString();
        }
        if (value instanceof BigInteger number) {
            return number.bitLength() <= LONGEST_NUMBER ? number : "a number of " + number.bitLength() + " bits";
        }
        if (value instanceof BigDecimal number) {
            int bits = number.unscaledValue().bitLength();
            return bits <= LONGEST_NUMBER ? number : "a number of " + bits + " bits";
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof CharSequence
                || value instanceof Character
                || value instanceof UUID
                || value instanceof TemporalAccessor
                || value instanceof TemporalAmount) {
            return Texts.cut(value.toString(), Limits.VALUE);
        }
        throw new IllegalArgumentException("the detail '" + name
                + "' must be a text, a number, a truth value, an enum constant, a UUID or a time, but is a "
                + value.getClass().getName());
    }
}
