package io.fairlead.event;

/**
 * Patterns of names of classes. What they say of a class is kept with that class, so that it is compared once and
 * forgotten with it.
 *
 * <p>The processor reads the same patterns; their tests have the same table.
 */
final class NamePatterns extends ClassValue<Boolean> {

    private final String[] patterns;

    NamePatterns(String... patterns) {
        this.patterns = new String[patterns.length];
        for (int i = 0; i < patterns.length; i++) {
            this.patterns[i] = dotted(patterns[i]);
        }
    }

    @Override
    protected Boolean computeValue(Class<?> type) {
        String name = dotted(type.getName());
        for (String pattern : patterns) {
            if (matches(pattern, name)) {
                return true;
            }
        }
        return false;
    }

    private static String dotted(String name) {
        return name.replace('$', '.');
    }

    /**
     * Whether a pattern matches a whole name. A mismatch goes back to the last asterisk, which then takes one character more; those
     * before it need not be tried again. So it takes at most the product of both lengths.
     */
    static boolean matches(String pattern, String name) {
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
