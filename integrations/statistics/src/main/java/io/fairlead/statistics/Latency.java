package io.fairlead.statistics;

/**
 * How long runs took, in nanoseconds, of a clock that never goes back. Each time is known to one per cent; the longest that is told from longer ones is an
 * hour.
 *
 * @param min the shortest
 * @param mean the average
 * @param p50 half of the runs took no longer
 * @param p90 nine of ten took no longer
 * @param p99 99 of a hundred took no longer
 * @param p999 999 of a thousand took no longer
 * @param max the longest
 * @since 0.1.0
 */
public record Latency(long min, long mean, long p50, long p90, long p99, long p999, long max) {

    /** Of no runs at all: all zero. */
    public static final Latency NONE = new Latency(0, 0, 0, 0, 0, 0, 0);
}
