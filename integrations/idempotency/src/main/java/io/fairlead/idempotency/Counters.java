package io.fairlead.idempotency;

import java.util.concurrent.atomic.LongAdder;

/** Counts for {@link IdempotencyStatistics}. */
final class Counters {

    final LongAdder started = new LongAdder();
    final LongAdder failed = new LongAdder();
    final LongAdder replayed = new LongAdder();
    final LongAdder waited = new LongAdder();
    final LongAdder unprotected = new LongAdder();
    final LongAdder refusedWithoutKey = new LongAdder();
    final LongAdder refusedDifferent = new LongAdder();
    final LongAdder refusedRunning = new LongAdder();
    final LongAdder refusedFull = new LongAdder();
    final LongAdder overtaken = new LongAdder();
    final LongAdder unkept = new LongAdder();

    IdempotencyStatistics read() {
        return new IdempotencyStatistics(
                started.sum(),
                failed.sum(),
                replayed.sum(),
                waited.sum(),
                unprotected.sum(),
                refusedWithoutKey.sum(),
                refusedDifferent.sum(),
                refusedRunning.sum(),
                refusedFull.sum(),
                overtaken.sum(),
                unkept.sum());
    }
}
