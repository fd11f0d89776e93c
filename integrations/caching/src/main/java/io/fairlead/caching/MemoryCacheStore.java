package io.fairlead.caching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers in the process, in a cache of Caffeine for each class of queries. It starts no threads: what is to be dropped is dropped by those who
 * ask.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class MemoryCacheStore implements CacheStore {

    private final Ticker ticker;

    /** One for each class of queries with the policy, of which a program has as many as it has. */
    private final Map<String, Region> regions = new ConcurrentHashMap<>();

    /** A store by the time that never goes back, {@link System#nanoTime()}. */
    public MemoryCacheStore() {
        ticker = Ticker.systemTicker();
    }

    /**
     * A store by a clock: that of the bus's options, say, where tests set it forward. While a clock goes back, answers are kept longer.
     *
     * @param clock the clock
     */
    public MemoryCacheStore(Clock clock) {
        Objects.requireNonNull(clock, "clock");
        ticker = () -> nanos(clock.instant());
    }

    private static long nanos(Instant instant) {
        return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
    }

    @Override
    public Region region(String query, Duration ttl, long maximumSize) {
        return regions.computeIfAbsent(query, name -> new MemoryRegion(ticker, ttl, maximumSize));
    }

    /** An answer, and the generation that it is of. */
    private record Kept(CachedAnswer answer, long generation) {}

    private static final class MemoryRegion implements Region {

        private final AtomicLong generation = new AtomicLong();
        private final LongAdder evictions = new LongAdder();
        private final Cache<CacheKey, Kept> cache;

        MemoryRegion(Ticker ticker, Duration ttl, long maximumSize) {
            cache = Caffeine.newBuilder()
                    .ticker(ticker)
                    .expireAfterWrite(ttl)
                    .maximumSize(maximumSize)
                    .executor(Runnable::run)
                    .evictionListener((key, kept, cause) -> evictions.increment())
                    .build();
        }

        @Override
        public long generation() {
            return generation.get();
        }

        /** Looks at the generation last: what was cleared before is not returned, whether it is gone yet or not. */
        @Override
        public @Nullable CachedAnswer get(CacheKey key) {
            Kept kept = cache.getIfPresent(key);
            return kept != null && kept.generation == generation.get() ? kept.answer : null;
        }

        /** What comes late takes the place of nothing newer; should the region be cleared now, it is there, and not returned. */
        @Override
        public void put(CacheKey key, CachedAnswer answer, long readBefore) {
            if (readBefore == generation.get()) {
                cache.asMap()
                        .merge(
                                key,
                                new Kept(answer, readBefore),
                                (old, late) -> old.generation > late.generation ? old : late);
            }
        }

        @Override
        public void clear() {
            generation.incrementAndGet();
            cache.invalidateAll();
        }

        @Override
        public long size() {
            cache.cleanUp();
            return cache.estimatedSize();
        }

        @Override
        public long evictions() {
            cache.cleanUp();
            return evictions.sum();
        }
    }
}
