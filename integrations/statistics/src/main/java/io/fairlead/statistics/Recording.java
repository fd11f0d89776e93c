package io.fairlead.statistics;

import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.AbstractHistogram;
import org.HdrHistogram.AtomicHistogram;
import org.HdrHistogram.Histogram;

/**
 * The runs of one handler for one class of messages. Recording allocates nothing and takes no lock; it makes some 37 KB once, for the counts of
 * all times up to an hour, with an error of at most one per cent.
 */
final class Recording {

    /** What takes longer counts as this long. An hour, in nanoseconds. */
    private static final long LONGEST = 3_600_000_000_000L;

    /** Two significant decimal digits. */
    private static final int DIGITS = 2;

    /** What a reset makes anew. Who has read the old ones ends, as it were, before the reset. */
    private static final class Counts {

        final AbstractHistogram times = new AtomicHistogram(LONGEST, DIGITS);
        final LongAdder failures = new LongAdder();
    }

    private final LongAdder inFlight = new LongAdder();
    private volatile Counts counts = new Counts();

    void begin() {
        inFlight.increment();
    }

    void succeed(long nanos) {
        end(counts, nanos);
    }

    void fail(long nanos) {
        Counts now = counts;
        end(now, nanos);
        now.failures.increment(); // after the time, and read before it, so that no more runs fail than there are
    }

    private void end(Counts now, long nanos) {
        inFlight.decrement();
        now.times.recordValue(Math.max(0, Math.min(nanos, LONGEST)));
    }

    /** What is under way stays so. */
    void reset() {
        counts = new Counts();
    }

    /** Adds to a sum what is recorded now. */
    void addTo(Sum sum) {
        Counts now = counts;
        sum.failures += now.failures.sum();
        sum.times.add(now.times);
        sum.inFlight += inFlight.sum();
    }

    /** Of one recording or several. Used by one thread. */
    static final class Sum {

        private final Histogram times = new Histogram(LONGEST, DIGITS);
        private long failures;
        private long inFlight;

        RunStatistics toStatistics() {
            return new RunStatistics(times.getTotalCount(), failures, Math.max(0, inFlight), latency());
        }

        private Latency latency() {
            return times.getTotalCount() == 0
                    ? Latency.NONE
                    : new Latency(
                            times.getMinValue(),
                            Math.round(times.getMean()),
                            times.getValueAtPercentile(50),
                            times.getValueAtPercentile(90),
                            times.getValueAtPercentile(99),
                            times.getValueAtPercentile(99.9),
                            times.getMaxValue());
        }
    }
}
