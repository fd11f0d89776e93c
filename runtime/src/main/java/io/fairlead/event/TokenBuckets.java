package io.fairlead.event;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** A token bucket for each class, up to a number; those that come after share one. Safe for use by many threads. */
final class TokenBuckets {

    static final int CLASSES = 1_000;

    private final int tokens;
    private final LongSupplier nanoTime;
    private final ConcurrentHashMap<Class<?>, TokenBucket> buckets = new ConcurrentHashMap<>();
    private final TokenBucket others;

    TokenBuckets(int tokens, LongSupplier nanoTime) {
        this.tokens = tokens;
        this.nanoTime = nanoTime;
        others = new TokenBucket(tokens, nanoTime);
    }

    TokenBucket of(Class<?> type) {
        TokenBucket bucket = buckets.get(type);
        return bucket != null ? bucket : make(type);
    }

    private synchronized TokenBucket make(Class<?> type) {
        return buckets.size() < CLASSES || buckets.containsKey(type)
                ? buckets.computeIfAbsent(type, key -> new TokenBucket(tokens, nanoTime))
                : others;
    }
}
