package io.fairlead.caching;

import java.util.concurrent.atomic.LongAdder;

/** Counts for {@link CacheStatistics}. */
final class Counters {

    final LongAdder hits = new LongAdder();
    final LongAdder shared = new LongAdder();
    final LongAdder loads = new LongAdder();
    final LongAdder loadFailures = new LongAdder();
    final LongAdder inTransactions = new LongAdder();
    final LongAdder overdue = new LongAdder();
    final LongAdder clears = new LongAdder();
    final LongAdder storeFailures = new LongAdder();

    CacheStatistics read(String query, long evictions, long size) {
        return new CacheStatistics(
                query,
                hits.sum(),
                shared.sum(),
                loads.sum(),
                loadFailures.sum(),
                inTransactions.sum(),
                overdue.sum(),
                clears.sum(),
                evictions,
                storeFailures.sum(),
                size);
    }
}
