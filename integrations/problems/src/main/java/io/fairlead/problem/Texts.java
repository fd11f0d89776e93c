package io.fairlead.problem;

import java.util.regex.Pattern;

/** What is done to texts before they are kept. */
final class Texts {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*");

    private Texts() {}

    /** The beginning of a text that is longer than it may be; no surrogate pair is cut in two. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = length - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    /**
     * For a log, where a line break in a value that a client chose would begin an entry of the client's own, and a format character turn
     * around what is read after it.
     */
    static String inOneLine(String text) {
        StringBuilder line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            int c = line.codePointAt(i);
            if (isInvisible(c)) {
                line.replace(i, i + Character.charCount(c), " ");
            }
        }
        return line.toString();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** The text as a sentence begins. */
    static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }

    /**
     * A code as it may stand in a URI, a log and a program.
     *
     * @throws IllegalArgumentException if it may not
     */
    static String code(String code) {
        if (code.length() > Limits.NAME || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a code must be at most " + Limits.NAME
                    + " letters and digits in groups joined by '.', '_' or '-', but is '" + cut(code, Limits.NAME)
                    + "'");
        }
        return code;
    }
}
