package io.fairlead.redaction;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows one value, and what is in it. Nothing is asked for its {@code toString} of which it is not known what that tells. */
final class ShownValue {

    private static final int ELEMENTS = 20;
    private static final int LEVELS = 3;

    /** So many bits have at most 155 digits; to write out a million takes seconds. */
    private static final int LONGEST_NUMBER = 512;

    private final Redaction redaction;
    private int level;

    ShownValue(Redaction redaction) {
        this.redaction = redaction;
    }

    @Nullable
    Object of(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        Function<Object, @Nullable Object> own = redaction.ownOf(value.getClass());
        return own == null ? known(value) : knownOrNull(own.apply(value));
    }

    private @Nullable Object knownOrNull(@Nullable Object value) {
        return value == null ? null : known(value);
    }

    private @Nullable Object known(Object value) {
        if (value instanceof CharSequence text) {
            return redaction.cut(text);
        }
        if (value instanceof Number number) {
            return ofNumber(number);
        }
        if (value instanceof Boolean) {
            return value;
        }
        if (value instanceof Enum<?> constant) {
            return redaction.cut(constant.name());
        }
        if (value instanceof Character
                || value instanceof UUID
                || value instanceof TemporalAccessor
                || value instanceof TemporalAmount) {
            return redaction.cut(value.toString());
        }
        return ofContainer(value);
    }

    private Object ofNumber(Number number) {
        if (number instanceof Double || number instanceof Float) {
            return Double.isFinite(number.doubleValue()) ? number : number.toString();
        }
        return isShort(number) ? number : redaction.ofClass(number);
    }

    private static boolean isShort(Number number) {
        if (number instanceof BigInteger whole) {
            return whole.bitLength() <= LONGEST_NUMBER;
        }
        if (number instanceof BigDecimal exact) {
            return exact.unscaledValue().bitLength() <= LONGEST_NUMBER;
        }
        return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte;
    }

    private @Nullable Object ofContainer(Object value) {
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        }
        if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? optional.getAsLong() : null;
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? ofNumber(optional.getAsDouble()) : null;
        }
        if (level == LEVELS) {
            return redaction.ofClass(value);
        }
        if (value instanceof Collection<?> collection) {
            return elements(collection, collection.size());
        }
        if (value instanceof Map<?, ?> map) {
            return elements(map.entrySet(), map.size());
        }
        if (value instanceof Object[] array) {
            return elements(Arrays.asList(array), array.length);
        }
        return redaction.ofClass(value);
    }

    private String elements(Collection<?> elements, int size) {
        level++;
        StringBuilder all = new StringBuilder("[");
        Iterator<?> each = elements.iterator();
        for (int i = 0; i < ELEMENTS && each.hasNext(); i++) {
            all.append(i == 0 ? "" : ", ");
            Object element = each.next();
            if (element instanceof Map.Entry<?, ?> entry) {
                all.append(of(entry.getKey())).append('=').append(of(entry.getValue()));
            } else {
                all.append(of(element));
            }
        }
        if (each.hasNext()) {
            all.append(", … of ").append(size);
        }
        level--;
        return all.append(']').toString();
    }
}
