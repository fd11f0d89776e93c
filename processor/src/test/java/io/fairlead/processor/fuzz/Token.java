package io.fairlead.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a sign of Java source.
 *
 * @param start where it begins
 * @param text itself
 */
record Token(int start, String text) {

    private static final Pattern TOKEN = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|'[^']*'|[\\w$]+|->|::|\\S");
    private static final Set<String> MODIFIERS =
            Set.of("public", "private", "protected", "static", "final", "abstract", "sealed", "default");

    /** The tokens of a source file. Comments are taken apart like everything else. */
    static List<Token> of(String source) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(source);
        while (matcher.find()) {
            tokens.add(new Token(matcher.start(), matcher.group()));
        }
        return tokens;
    }

    int end() {
        return start + text.length();
    }

    boolean isModifier() {
        return MODIFIERS.contains(text);
    }

    /** Whether it is written like the name of a type. */
    boolean isTypeName() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isWord() {
        return Character.isJavaIdentifierStart(text.charAt(0));
    }

    /** Whether a declaration may begin behind it. */
    boolean endsDeclaration() {
        return text.equals("{") || text.equals("}") || text.equals(";");
    }
}
