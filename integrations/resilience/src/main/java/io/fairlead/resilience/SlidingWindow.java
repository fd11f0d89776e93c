package io.fairlead.resilience;

import java.util.Arrays;

/**
 * When the permits of the last period were given: the sliding log, in a ring that grows with what is used. Exact, where fixed cycles
 * give twice as many around the end of one, and two counters interpolate.
 *
 * <p>Guarded by its owner's lock. Times come in order, and may overflow as those of {@link System#nanoTime()} may.
 */
final class SlidingWindow {

    private static final int SMALLEST = 8;

    private final int permits;
    private final long period;
    private long[] given;
    private int first;
    private int size;

    SlidingWindow(int permits, long periodNanos) {
        this.permits = permits;
        this.period = periodNanos;
        given = new long[Math.min(permits, SMALLEST)];
    }

    /** Gives a permit, or says in how many nanoseconds there will be one; 0 if it was given. */
    long take(long now) {
        forgetUntil(now);
        if (size == permits) {
            return given[first] + period - now;
        }
        if (size == given.length) {
            grow();
        }
        int end = first + size;
        given[end < given.length ? end : end - given.length] = now; // a division would take longer than all the rest
        size++;
        return 0;
    }

    boolean isEmpty(long now) {
        forgetUntil(now);
        return size == 0;
    }

    private void forgetUntil(long now) {
        while (size > 0 && now - given[first] >= period) {
            first++;
            if (first == given.length) {
                first = 0;
            }
            size--;
        }
    }

    private void grow() {
        int capacity = (int) Math.min(permits, 2L * given.length);
        long[] larger = Arrays.copyOfRange(given, first, first + capacity);
        int beforeEnd = given.length - first;
        System.arraycopy(given, 0, larger, beforeEnd, first);
        given = larger;
        first = 0;
    }
}
