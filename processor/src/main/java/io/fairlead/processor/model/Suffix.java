package io.fairlead.processor.model;

/** How the names of those generated classes end that later compilations look for. */
public final class Suffix {

    /** The class that marks another as a message, a handler or a middleware. */
    public static final String MARK = "_Mark";

    /** An index in a named module. */
    public static final String INDEX = "_Index";

    /** The class that asks an event for what puts it in order. */
    public static final String SEQUENCE = "_Sequence";

    /** The class that tells what of a message middleware may be given. */
    public static final String COMPONENTS = "_Components";

    /** The middleware that validates a message. */
    public static final String VALIDATION = "_Validation";

    private Suffix() {}
}
