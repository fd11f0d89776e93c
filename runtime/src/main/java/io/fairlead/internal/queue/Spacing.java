package io.fairlead.internal.queue;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Numbers that different threads change, so far apart that they do not take a line of memory from each other: that would cost more than
 * all that is done with them. An array, because only that keeps its parts where they are without a class for each gap.
 */
final class Spacing {

    /** In numbers of eight bytes. Two lines of 64 bytes, because processors fetch them in pairs. */
    private static final int APART = 16;

    static final int FIRST = APART;
    static final int SECOND = 2 * APART;
    static final int THIRD = 3 * APART;

    private Spacing() {}

    /** An array with room for three numbers, and for the gaps before, between and after them. */
    static AtomicLongArray numbers() {
        return new AtomicLongArray(THIRD + APART);
    }
}
