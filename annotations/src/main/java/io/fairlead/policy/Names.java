package io.fairlead.policy;

/**
 * Names as policies write them, under which messages share something. They are fit for logs, for tags of meters and for paths of URLs.
 *
 * @since 0.1.0
 */
public final class Names {

    /** What a name looks like, as a regular expression. */
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

    /** What that is, for people, as it follows "must be". */
    public static final String MEANING =
            "a name of up to 100 letters, digits, '.', '_' and '-' that begins with a letter or a digit";

    private Names() {}
}
