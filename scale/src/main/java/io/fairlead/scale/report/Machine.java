package io.fairlead.scale.report;

/** What figures were measured on. */
public final class Machine {

    private Machine() {}

    /** The beginning of a sentence. */
    public static String text() {
        return "JDK " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors";
    }
}
