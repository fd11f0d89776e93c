package io.fairlead.problem;

/**
 * How much of anything is kept. What comes from data is cut and never refused: an exception that can not be made would hide
 * what it was to tell.
 */
final class Limits {

    /** Characters of a sentence for readers, or of a note for the log. */
    static final int TEXT = 1_000;

    /** Characters of one value among the details, and of what is said of one field. */
    static final int VALUE = 500;

    /** Characters of a code, and of the name of a detail. */
    static final int NAME = 100;

    /** Details of one problem. */
    static final int DETAILS = 32;

    /** Fields of one problem. */
    static final int FIELDS = 100;

    private Limits() {}
}
