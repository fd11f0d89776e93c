package io.fairlead.redaction;

import io.fairlead.ComponentValues;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is shown of a value. What comes out is a text, a number, a truth value, or null for null.
 *
 * <ul>
 *   <li>The value of a {@linkplain io.fairlead.annotation.Sensitive sensitive} component is {@link #MASK}.
 *   <li>Texts, numbers, truth values, enum constants, UUIDs and what is of {@code java.time} are shown. So are collections, maps, arrays of
 *       objects and optionals of these, up to 20 elements and three levels.
 *   <li>Of anything else the class is shown, as in {@code (Address)}. Its {@code toString} may tell what is nobody's business, such as
 *       a component of its own that is sensitive. {@link Builder#show} says what to show of a class instead.
 *   <li>Of texts the first 500 characters are shown.
 * </ul>
 *
 * <p>{@link #shown} is for what keeps values, such as a table; a text may still hold any characters. {@link #logged} is for what
 * prints them: control characters, line separators, format characters, with which text runs backwards, halves of surrogate pairs, quotation
 * marks and backslashes are written as in Java, {@code \n}, {@code \u202e}, {@code \"}, and so a value is one line in which everything is what
 * it looks like.
 *
 * <p>Immutable, and so safe for use by many threads, as far as an application's own functions are.
 *
 * @since 0.1.0
 */
public final class Redaction {

    /** What is shown in the place of a sensitive value, null included. */
    public static final String MASK = "***";

    private static final Redaction STANDARD = builder().build();

    private final int maxLength;
    private final Map<Class<?>, Function<Object, @Nullable Object>> shown;

    private Redaction(Builder builder) {
        maxLength = builder.maxLength;
        shown = Map.copyOf(builder.shown);
    }

    /**
     * The redaction that knows no classes of an application.
     *
     * @return the one instance
     */
    public static Redaction standard() {
        return STANDARD;
    }

    /**
     * A builder that begins with the defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Writes out what a reader would not see, or would take for something else. Nothing is cut.
     *
     * @param text from anywhere
     * @return the same text if there is nothing to write out
     */
    public static String escape(String text) {
        return Escapes.escape(text);
    }

    /**
     * A text as it is logged: cut, and escaped.
     *
     * @param text from anywhere
     * @return the same text if it may be logged as it is
     */
    public String text(CharSequence text) {
        return Escapes.escape(cut(text));
    }

    /**
     * What is shown of a component.
     *
     * @param values of a message
     * @param index the component's place among them
     * @return {@link #MASK} if it is sensitive
     */
    public @Nullable Object shown(ComponentValues values, int index) {
        return values.components().get(index).sensitive() ? MASK : shown(values.value(index));
    }

    /**
     * What is shown of a value that is known not to be sensitive. Never throws: of a value that can not be read, the class is shown.
     *
     * @param value anything
     * @return a text, a number, a truth value, or null for null
     */
    public @Nullable Object shown(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        try {
            return new ShownValue(this).of(value);
        } catch (RuntimeException unreadable) { // whoever shows a value must not fail for what it is
            return ofClass(value);
        }
    }

    /**
     * What is logged of a component: what is {@linkplain #shown(ComponentValues, int) shown}, escaped.
     *
     * @param values of a message
     * @param index the component's place among them
     * @return {@link #MASK} if it is sensitive
     */
    public @Nullable Object logged(ComponentValues values, int index) {
        return escaped(shown(values, index));
    }

    /**
     * What is logged of a value that is known not to be sensitive: what is {@linkplain #shown(Object) shown}, escaped.
     *
     * @param value anything
     * @return a text, a number, a truth value, or null for null
     */
    public @Nullable Object logged(@Nullable Object value) {
        return escaped(shown(value));
    }

    private static @Nullable Object escaped(@Nullable Object value) {
        return value instanceof String text ? Escapes.escape(text) : value;
    }

    /** The beginning of a text that is longer than it may be; no surrogate pair is cut in two. */
    String cut(CharSequence text) {
        if (text.length() <= maxLength) {
            return text.toString();
        }
        int end = Character.isHighSurrogate(text.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
        return text.subSequence(0, end).toString() + '…';
    }

    /** What the application says, if it says anything of this very class. */
    @Nullable
    Function<Object, @Nullable Object> ownOf(Class<?> type) {
        return shown.get(type);
    }

    String ofClass(Object value) {
        String simple = value.getClass().getSimpleName(); // empty for a class without a name
        return '(' + cut(simple.isEmpty() ? value.getClass().getName() : simple) + ')';
    }

    /**
     * Builds {@link Redaction}s. Not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final Map<Class<?>, Function<Object, @Nullable Object>> shown = new HashMap<>();
        private int maxLength = 500;

        private Builder() {}

        /**
         * Says what is shown of the instances of a class, not of its subclasses, wherever they stand.
         *
         * @param type a class of the application, such as that of an identifier
         * @param as what to show in its place, as in {@code OrderId::value}; shown by the same rules, but not asked for again. Must be safe
         *     for use by many threads
         * @param <T> the class
         * @return this builder
         * @throws IllegalArgumentException if something was said of the class already
         */
        public <T> Builder show(Class<T> type, Function<? super T, ? extends @Nullable Object> as) {
            Objects.requireNonNull(as, "as");
            if (shown.putIfAbsent(type, value -> as.apply(type.cast(value))) != null) {
                throw new IllegalArgumentException("what to show of " + type.getName() + " was said already");
            }
            return this;
        }

        /**
         * How much of a text is shown.
         *
         * @param chars characters, before they are escaped; 500 unless set
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder maxLength(int chars) {
            if (chars < 1) {
                throw new IllegalArgumentException("maxLength must be positive, but is " + chars);
            }
            maxLength = chars;
            return this;
        }

        /**
         * Builds the redaction.
         *
         * @return a new redaction
         */
        public Redaction build() {
            return new Redaction(this);
        }
    }
}
