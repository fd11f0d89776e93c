package io.fairlead.processor.write;

/**
 * Text that JavaPoet is to print as it is.
 *
 * <p>Each placeholder costs it several searches, and there are thousands of methods, so where names are many they stand in
 * the text itself.
 */
final class Verbatim {

    private Verbatim() {}

    /** The text for use in a format; a dollar sign, which identifiers may have, begins a placeholder there. */
    static String of(String text) {
        return text.indexOf('$') < 0 ? text : text.replace("$", "$$");
    }
}
