package io.fairlead.tools.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as in RFC 8259, strictly, by recursive descent. Objects become maps that keep their order, arrays lists,
 * numbers {@link BigDecimal}s.
 */
final class JsonParser {

    /** A map is four deep. What is much deeper was made to exhaust the stack. */
    private static final int DEEPEST = 100;

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?");

    private final String text;
    private int position;

    JsonParser(String text) {
        this.text = text;
    }

    @Nullable
    Object parse() {
        Object value = value(0);
        skipSpace();
        if (position < text.length()) {
            throw unexpected("the end");
        }
        return value;
    }

    private @Nullable Object value(int depth) {
        skipSpace();
        if (depth > DEEPEST) {
            throw failure("nested more than " + DEEPEST + " deep");
        }
        char first = position < text.length() ? text.charAt(position) : 0;
        return switch (first) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object(int depth) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        position++;
        skipSpace();
        if (take('}')) {
            return members;
        }
        do {
            skipSpace();
            int start = position;
            String name = string();
            skipSpace();
            expect(':');
            if (members.containsKey(name)) {
                position = start;
                throw failure("\"" + name + "\" is there twice");
            }
            members.put(name, value(depth + 1));
            skipSpace();
        } while (take(','));
        expect('}');
        return members;
    }

    private List<@Nullable Object> array(int depth) {
        List<@Nullable Object> values = new ArrayList<>();
        position++;
        skipSpace();
        if (take(']')) {
            return values;
        }
        do {
            values.add(value(depth + 1));
            skipSpace();
        } while (take(','));
        expect(']');
        return values;
    }

    private String string() {
        expect('"');
        StringBuilder value = new StringBuilder();
        while (position < text.length()) {
            char next = text.charAt(position);
            if (next == '"') {
                position++;
                return value.toString();
            }
            if (next < ' ') {
                throw failure("a control character in a string");
            }
            position++;
            value.append(next == '\\' ? escaped() : next);
        }
        throw failure("a string without an end");
    }

    private char escaped() {
        char kind = position < text.length() ? text.charAt(position++) : 0;
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw failure("an unknown escape");
        };
    }

    private char unicode() {
        int code = 0;
        for (int digit = 0; digit < 4; digit++, position++) {
            int value = position < text.length() ? hexDigit(text.charAt(position)) : -1;
            if (value < 0) {
                throw failure("an escape without four digits");
            }
            code = code * 16 + value;
        }
        return (char) code;
    }

    /** {@link Character#digit} would also take digits of other scripts. */
    private static int hexDigit(char digit) {
        return digit < 128 ? Character.digit(digit, 16) : -1;
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, position)) {
            throw unexpected("a value");
        }
        position += word.length();
        return value;
    }

    private BigDecimal number() {
        Matcher matcher = NUMBER.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            throw unexpected("a value");
        }
        position = matcher.end();
        return new BigDecimal(matcher.group());
    }

    private void skipSpace() {
        while (position < text.length() && " \t\n\r".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    private boolean take(char wanted) {
        boolean there = position < text.length() && text.charAt(position) == wanted;
        position += there ? 1 : 0;
        return there;
    }

    private void expect(char wanted) {
        if (!take(wanted)) {
            throw unexpected("'" + wanted + "'");
        }
    }

    private JsonException unexpected(String wanted) {
        return failure(wanted + " was expected, but there is "
                + (position < text.length() ? "'" + text.charAt(position) + "'" : "no more"));
    }

    private JsonException failure(String what) {
        int line = 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
        int column = position - text.lastIndexOf('\n', position - 1);
        return new JsonException("line " + line + ", column " + column + ": " + what);
    }
}
