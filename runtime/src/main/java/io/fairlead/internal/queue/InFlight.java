package io.fairlead.internal.queue;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How many events were taken in and are not accounted for yet. An event is counted before its publisher looks at whether the queue is
 * closed, and the close raises its flag before it looks here: so either the publisher sees the flag, or the close sees the event.
 *
 * <p>Publishers and lanes count up, each a number of their own.
 */
final class InFlight {

    private static final int ENTERED = Spacing.FIRST;
    private static final int LEFT = Spacing.SECOND;

    private final AtomicLongArray counts = Spacing.numbers();
    private final Gate idle = new Gate();

    /** Counts an event that is to enter. */
    void enter() {
        counts.getAndIncrement(ENTERED);
    }

    /** Counts events off. */
    void leave(int events) {
        counts.getAndAdd(LEFT, events);
        if (idle.isWaitedFor() && count() <= 1) {
            idle.changed(Integer.MAX_VALUE);
        }
    }

    /** How many have ever entered. */
    long entered() {
        return counts.get(ENTERED);
    }

    /** How many there are. */
    long count() {
        return counts().unfinished();
    }

    /** The numbers as they were when those that entered were read, since nobody left around that. */
    Counts counts() {
        while (true) {
            long left = counts.get(LEFT);
            long entered = counts.get(ENTERED);
            if (counts.get(LEFT) == left) {
                return new Counts(entered, left);
            }
        }
    }

    /** How many have entered and left by a moment. */
    record Counts(long entered, long left) {

        long unfinished() {
            return entered - left;
        }
    }

    /**
     * Waits until no more than some are left.
     *
     * @param most 0, or 1 if one of them is the waiter's own
     * @param deadline by {@link System#nanoTime()}
     * @return whether that was reached in time
     */
    boolean await(int most, long deadline) throws InterruptedException {
        return idle.await(() -> count() <= most, deadline);
    }
}
