package io.fairlead.processor.write.map;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * JSON as in RFC 8259, written from the outside inwards. Members keep the order in which they are given, so that the same
 * data is the same text; what is absent is left out.
 */
final class JsonText {

    private final StringBuilder text = new StringBuilder();
    private final boolean indented;
    private int depth;
    private boolean inRow;
    private boolean first = true;

    private JsonText(boolean indented) {
        this.indented = indented;
    }

    /** With a line for each value, as one wants it in a file that is compared with an older one. */
    static JsonText indented() {
        return new JsonText(true);
    }

    /** Without a space, as one wants it inside a page. */
    static JsonText compact() {
        return new JsonText(false);
    }

    JsonText open(char bracket) {
        text.append(bracket);
        depth++;
        first = true;
        return this;
    }

    JsonText close(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        text.append(bracket);
        first = false;
        return this;
    }

    private void next() {
        if (!first) {
            text.append(indented && inRow ? ", " : ",");
        }
        newLine();
        first = false;
    }

    private void newLine() {
        if (indented && !inRow) {
            text.append('\n').append("  ".repeat(depth));
        }
    }

    private JsonText name(String name) {
        next();
        quote(name);
        text.append(indented ? ": " : ":");
        return this;
    }

    JsonText member(String name, @Nullable String value) {
        if (value != null) {
            name(name).quote(value);
        }
        return this;
    }

    JsonText member(String name, int value) {
        name(name).text.append(value);
        return this;
    }

    /** A flag is there, or it is not. */
    JsonText flag(String name, boolean value) {
        if (value) {
            name(name).text.append("true");
        }
        return this;
    }

    /** Short lists of names stand on one line. */
    JsonText member(String name, List<String> values) {
        name(name).text.append('[');
        for (int index = 0; index < values.size(); index++) {
            text.append(index == 0 ? "" : indented ? ", " : ",");
            quote(values.get(index));
        }
        text.append(']');
        return this;
    }

    /** A list that is there unless it is empty. */
    JsonText some(String name, List<String> values) {
        return values.isEmpty() ? this : member(name, values);
    }

    /** An object; the consumer gives it its members. */
    <T> JsonText object(String name, T value, BiConsumer<JsonText, T> writing) {
        name(name).open('{');
        writing.accept(this, value);
        return close('}');
    }

    /** A list of objects; the consumer gives each its members. */
    <T> JsonText members(String name, List<T> values, BiConsumer<JsonText, T> writing) {
        name(name).open('[');
        for (T value : values) {
            next();
            open('{');
            writing.accept(this, value);
            close('}');
        }
        return close(']');
    }

    /** A list of small objects, each on a line of its own. */
    <T> JsonText rows(String name, List<T> values, BiConsumer<JsonText, T> writing) {
        name(name).open('[');
        for (T value : values) {
            next();
            inRow = true;
            open('{');
            writing.accept(this, value);
            close('}');
            inRow = false;
        }
        return close(']');
    }

    private void quote(String value) {
        text.append('"');
        for (int index = 0; index < value.length(); index++) {
            char each = value.charAt(index);
            switch (each) {
                case '"', '\\' -> text.append('\\').append(each);
                case '\n' -> text.append("\\n");
                default -> {
                    if (each < ' ' || (Character.isSurrogate(each) && !isPaired(value, index))) {
                        text.append(String.format("\\u%04x", (int) each));
                    } else {
                        text.append(each);
                    }
                }
            }
        }
        text.append('"');
    }

    /** Java allows half a character in a string, UTF-8 does not. */
    private static boolean isPaired(String value, int index) {
        char each = value.charAt(index);
        return Character.isHighSurrogate(each)
                ? index + 1 < value.length() && Character.isLowSurrogate(value.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(value.charAt(index - 1));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
