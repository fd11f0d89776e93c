package io.fairlead.processor.problem;

/** How much a problem matters. */
public enum Severity {
    /** The program is not compiled. */
    ERROR,
    /** The program is compiled, and may be right. */
    WARNING
}
