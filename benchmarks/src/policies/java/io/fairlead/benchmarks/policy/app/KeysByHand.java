package io.fairlead.benchmarks.policy.app;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.idempotency.IdempotencyKey;
import java.time.Duration;
import java.util.concurrent.ConcurrentMap;

/**
 * Commands once for each key, in a map of Caffeine, which holds the answers as they are. Takes any command under a key for the same,
 * is not bounded, and leaves a key taken where a process dies.
 */
public final class KeysByHand {

    private static final Object RUNNING = new Object();

    private final Once.Handler once = new Once.Handler();
    private final Again.Handler again = new Again.Handler();
    private final ConcurrentMap<IdempotencyKey, Object> answers = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofHours(24))
            .executor(Runnable::run)
            .<IdempotencyKey, Object>build()
            .asMap();

    public Receipt send(Once command) {
        IdempotencyKey key = new IdempotencyKey("once", null, null, command.number());
        Object kept = answers.putIfAbsent(key, RUNNING);
        return kept == null ? finish(key, once.handle(command)) : answer(kept);
    }

    public Receipt send(Again command) {
        IdempotencyKey key = new IdempotencyKey("again", null, null, command.number());
        Object kept = answers.get(key);
        if (kept == null) {
            kept = answers.putIfAbsent(key, RUNNING);
        }
        return kept == null ? finish(key, again.handle(command)) : answer(kept);
    }

    private Receipt finish(IdempotencyKey key, Receipt receipt) {
        answers.put(key, receipt);
        return receipt;
    }

    @SuppressWarnings("ReferenceEquality") // a mark, of which there is one
    private static Receipt answer(Object kept) {
        if (kept == RUNNING) {
            throw new IllegalStateException("another has the key");
        }
        return (Receipt) kept;
    }
}
