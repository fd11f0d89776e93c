package io.fairlead.processor.model;

/** What the compiler's own errors have taken from sight, and what can therefore not be said for certain. */
public enum Loss {
    /** Nothing: all is as it was read. */
    NOTHING,
    /** A type that does not exist, which may be a handler. What is missing may be there once it is mended. */
    TYPE,
    /** An annotation that does not exist, which may be any of ours, misspelt or not imported. Nothing is certain. */
    ANNOTATION
}
