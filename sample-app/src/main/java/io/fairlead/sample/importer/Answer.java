package io.fairlead.sample.importer;

/** What became of a row. */
enum Answer {
    /** The service took it. */
    NEW,
    /** The service has it already. */
    KNOWN,
    /** The service does not want it. */
    REFUSED
}
