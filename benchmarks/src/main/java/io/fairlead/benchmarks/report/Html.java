package io.fairlead.benchmarks.report;

/** Text that becomes part of a page, or of an attribute in double quotes. */
final class Html {

    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Escapes, and sets as code what stands between backticks. */
    static String inline(String text) {
        return escape(text).replaceAll("`([^`]*)`", "<code>$1</code>");
    }
}
