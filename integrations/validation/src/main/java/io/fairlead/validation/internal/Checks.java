package io.fairlead.validation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Whether texts and containers hold to constraints on their length. All take null as the constraints do. */
public final class Checks {

    private Checks() {}

    /** As {@code NotBlank}: has a character that is no white space. */
    public static boolean notBlank(@Nullable CharSequence text) {
        if (text instanceof String string) {
            return !string.isBlank();
        }
        return text != null && !text.toString().isBlank();
    }

    /** As {@code Size}. */
    public static boolean size(@Nullable CharSequence text, int min, int max) {
        return text == null || within(text.length(), min, max);
    }

    /** As {@code Size}. */
    public static boolean size(@Nullable Collection<?> collection, int min, int max) {
        return collection == null || within(collection.size(), min, max);
    }

    /** As {@code Size}. */
    public static boolean size(@Nullable Map<?, ?> map, int min, int max) {
        return map == null || within(map.size(), min, max);
    }

    /** Whether a length is within both bounds. */
    public static boolean within(int length, int min, int max) {
        return length >= min && length <= max;
    }

    /** As {@code NotEmpty}. */
    public static boolean notEmpty(@Nullable CharSequence text) {
        return text != null && text.length() > 0;
    }

    /** As {@code NotEmpty}. */
    public static boolean notEmpty(@Nullable Collection<?> collection) {
        return collection != null && !collection.isEmpty();
    }

    /** As {@code NotEmpty}. */
    public static boolean notEmpty(@Nullable Map<?, ?> map) {
        return map != null && !map.isEmpty();
    }

    /** The list, or where asking it for an element by index takes a walk, a copy where it does not. */
    public static <T> List<T> indexed(List<T> list) {
        return list instanceof RandomAccess ? list : new ArrayList<>(list);
    }
}
