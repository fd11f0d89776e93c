package io.fairlead.benchmarks.policy.app;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.caching.CacheKey;
import java.time.Duration;

/** Answers in Caffeine, under the same keys and bounds. Counts nothing, and lets two ask for the same answer at once. */
public final class CacheByHand {

    private final Remembered.Handler handler = new Remembered.Handler();
    private final Cache<CacheKey, Receipt> answers = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofHours(1))
            .maximumSize(1_000)
            .executor(Runnable::run)
            .build();

    public Receipt ask(Remembered query) {
        CacheKey key = new CacheKey(null, null, query);
        Receipt kept = answers.getIfPresent(key);
        if (kept == null) {
            kept = handler.handle(query);
            answers.put(key, kept);
        }
        return kept;
    }
}
