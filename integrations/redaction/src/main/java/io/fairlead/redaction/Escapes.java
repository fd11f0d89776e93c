package io.fairlead.redaction;

/**
 * Writes out what a reader would not see, or would take for something else: control characters, which begin lines and colours; line and
 * paragraph separators; format characters, with which text runs backwards; and halves of surrogate pairs, which no encoding has. The
 * quotation mark and the backslash are written out as well, so that a value in quotes ends where it seems to, and nothing looks escaped
 * that is not.
 */
final class Escapes {

    private static final String DIGITS = "0123456789abcdef";

    /** Where the characters begin that nobody sees, those included that there are none of yet: tags, and variants of others. */
    private static final int IGNORABLE = 0xE0000;

    private Escapes() {}

    /** The text itself if there is nothing to write out. */
    static String escape(String text) {
        int length = text.length();
        for (int i = 0; i < length; ) {
            int c = text.codePointAt(i);
            if (isUnsafe(c)) {
                return escape(text, i);
            }
            i += Character.charCount(c);
        }
        return text;
    }

    private static String escape(String text, int from) {
        StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, from);
        for (int i = from; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isUnsafe(c)) {
                append(c, safe);
            } else {
                safe.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return safe.toString();
    }

    private static boolean isUnsafe(int c) {
        if (c < 0x7F) {
            return c < ' ' || c == '"' || c == '\\';
        }
        if (c >= IGNORABLE && c < IGNORABLE + 0x1000) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static void append(int c, StringBuilder safe) {
        switch (c) {
            case '\n' -> safe.append("\\n");
            case '\r' -> safe.append("\\r");
            case '\t' -> safe.append("\\t");
            case '"', '\\' -> safe.append('\\').append((char) c);
            default -> {
                for (char unit : Character.toChars(c)) {
                    safe.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        safe.append(DIGITS.charAt(unit >> shift & 0xF));
                    }
                }
            }
        }
    }
}
