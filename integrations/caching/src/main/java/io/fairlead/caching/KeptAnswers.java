package io.fairlead.caching;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** The region of one class of queries. What its store fails at is counted, and does not keep a query from being answered. */
final class KeptAnswers {

    /** Where the store could not tell: then nothing is kept. */
    private static final long UNKNOWN = Long.MIN_VALUE;

    private final String query;
    private final CacheStore.Region region;
    private final Counters counters;

    /** How many are making this query forget, beside others perhaps. */
    private final AtomicInteger clearing = new AtomicInteger();

    private final AtomicLong window = new AtomicLong();

    KeptAnswers(String query, CacheStore.Region region, Counters counters) {
        this.query = query;
        this.region = region;
        this.counters = counters;
    }

    /**
     * Tells the time. What is read first is what changes last: who finds that nothing is being forgotten has read a generation that any who begins later
     * will raise.
     */
    Moment now() {
        long generation = generation();
        boolean quiet = generation != UNKNOWN && clearing.get() == 0;
        return new Moment(generation, window.get(), quiet);
    }

    private long generation() {
        try {
            return region.generation();
        } catch (RuntimeException failure) {
            note(failure);
            return UNKNOWN;
        }
    }

    @Nullable
    CachedAnswer find(CacheKey key) {
        try {
            return region.get(key);
        } catch (RuntimeException failure) {
            note(failure);
            return null;
        }
    }

    void keep(CacheKey key, CachedAnswer answer, Moment before) {
        if (!before.quiet()) {
            return;
        }
        try {
            region.put(key, answer, before.generation());
        } catch (RuntimeException failure) {
            note(failure);
        }
    }

    private void note(RuntimeException failure) {
        counters.storeFailures.increment();
        Logger logger = System.getLogger(KeptAnswers.class.getPackageName());
        logger.log(Level.DEBUG, "the store of answers to " + query + " failed", failure);
    }

    /** An answer that can be given again; the second who reads a stream would get nothing, or an error that tells him nothing. */
    CachedAnswer keepable(@Nullable Object answer) {
        if (answer instanceof BaseStream || answer instanceof Iterator) {
            if (answer instanceof BaseStream<?, ?> stream) {
                stream.close();
            }
            throw new IllegalStateException(query + " is cached, but is answered by a "
                    + answer.getClass().getName() + ", which is read once. Answer with a list, or remove @Cached");
        }
        return new CachedAnswer(answer);
    }

    /** From now on, nothing is kept that is asked for, until {@link #endClear}. */
    void beginClear() {
        clearing.incrementAndGet();
        window.incrementAndGet();
    }

    void clear() {
        region.clear();
    }

    /** All that are to forget at once have forgotten: nobody joins who asked before. */
    void cleared() {
        window.incrementAndGet();
    }

    void endClear() {
        clearing.decrementAndGet();
    }

    CacheStatistics statistics() {
        return counters.read(query, region.evictions(), region.size());
    }
}
