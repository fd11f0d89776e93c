package io.fairlead.processor.model;

/**
 * Patterns of names of classes: {@code *} stands for any characters, {@code ?} for one; a nested class has a dot before its name.
 * {@code NamePatterns} of the runtime reads them in the same way; their tests have the same table.
 */
final class NamePattern {

    private NamePattern() {}

    /** Whether a pattern matches the canonical name of a class. */
    static boolean matches(String pattern, String className) {
        return matchesDotted(pattern.replace('$', '.'), className.replace('$', '.'));
    }

    /** A mismatch goes back to the last asterisk, which then takes one character more. */
    private static boolean matchesDotted(String pattern, String name) {
        int at = 0;
        int asterisk = -1;
        int taken = 0;
        int i = 0;
        while (i < name.length()) {
            char expected = at < pattern.length() ? pattern.charAt(at) : '\0';
            if (expected == '*') {
                asterisk = at++;
                taken = i;
            } else if (expected == '?' || expected == name.charAt(i)) {
                at++;
                i++;
            } else if (asterisk >= 0) {
                at = asterisk + 1;
                i = ++taken;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }
}
