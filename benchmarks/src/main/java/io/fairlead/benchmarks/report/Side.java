package io.fairlead.benchmarks.report;

/** Whose way of doing the work a row measures. */
public enum Side {

    /** Ours. */
    FAIRLEAD,

    /** What somebody without a bus would write. */
    HAND,

    /** Another library's. */
    PEER
}
