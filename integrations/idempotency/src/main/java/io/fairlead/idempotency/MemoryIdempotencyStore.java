package io.fairlead.idempotency;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import io.fairlead.idempotency.Claim.Owned;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers in this process's memory, until it ends. For an application that runs once, and for tests.
 *
 * <p>Bounded by a number of keys and by the size of an answer. A store that is full takes no new key until an old one runs out: to forget an
 * answer before its time would be to handle a command twice. So there must be room for as many keys as come in the time that answers are
 * kept.
 *
 * <p><b>The room is shared by all principals and tenants.</b> One of them who sends new keys fast enough takes it all, and the commands of everybody else are refused until those
 * run out. Where senders are not trusted, limit how often each may send, for instance with {@link io.fairlead.policy.RateLimit} by principal.
 *
 * <p>Safe for use by many threads. Only who brings a new key takes a lock.
 *
 * @since 0.1.0
 */
public final class MemoryIdempotencyStore implements IdempotencyStore {

    /** How many bytes an answer may have unless something else is said: 64 KiB. */
    public static final int DEFAULT_RESULT_LIMIT = 64 * 1024;

    private sealed interface Entry {
        String fingerprint();

        Duration lifetime();
    }

    /** With the lease that it has at the moment. */
    private record Running(Owned owned, Duration lifetime, CompletableFuture<Void> end) implements Entry {
        @Override
        public String fingerprint() {
            return owned.fingerprint();
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Done(String fingerprint, byte[] result, Duration lifetime) implements Entry {}

    private final int capacity;
    private final int resultLimit;
    private final Cache<IdempotencyKey, Entry> cache;
    private final ConcurrentMap<IdempotencyKey, Entry> entries;
    private final AtomicLong tokens = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final Object admission = new Object();

    /**
     * An empty store for answers of {@link #DEFAULT_RESULT_LIMIT} at most.
     *
     * @param capacity for how many keys there is room; at least 1
     * @throws IllegalArgumentException if it is less
     */
    public MemoryIdempotencyStore(int capacity) {
        this(capacity, DEFAULT_RESULT_LIMIT);
    }

    /**
     * An empty store.
     *
     * @param capacity for how many keys there is room; at least 1
     * @param resultLimit how many bytes an answer may have; at least 1
     * @throws IllegalArgumentException if one of them is less
     */
    public MemoryIdempotencyStore(int capacity, int resultLimit) {
        this(capacity, resultLimit, Ticker.systemTicker());
    }

    /**
     * An empty store with a time of its own, as tests want it.
     *
     * @param capacity for how many keys there is room; at least 1
     * @param resultLimit how many bytes an answer may have; at least 1
     * @param ticker tells the time in nanoseconds
     * @throws IllegalArgumentException if one of the numbers is less
     */
    public MemoryIdempotencyStore(int capacity, int resultLimit, Ticker ticker) {
        if (capacity < 1 || resultLimit < 1) {
            throw new IllegalArgumentException(
                    "capacity and resultLimit must be at least 1, but are " + capacity + " and " + resultLimit);
        }
        this.capacity = capacity;
        this.resultLimit = resultLimit;
        cache = Caffeine.newBuilder()
                .ticker(Objects.requireNonNull(ticker, "ticker"))
                .executor(Runnable::run)
                .expireAfter(Expiry.<IdempotencyKey, Entry>writing((key, entry) -> entry.lifetime()))
                .build();
        entries = cache.asMap();
    }

    @Override
    public Claim claim(IdempotencyKey key, String fingerprint, Duration lease) {
        Entry present = entries.get(key);
        if (present == null) {
            Owned owned = new Owned(key, fingerprint, Long.toString(tokens.incrementAndGet()));
            Running running = new Running(owned, lease, new CompletableFuture<>());
            synchronized (admission) {
                if (!entries.containsKey(key) && !hasRoom()) {
                    refused.incrementAndGet();
                    return new Claim.Full();
                }
                present = entries.putIfAbsent(key, running);
            }
            if (present == null) {
                return owned;
            }
        }
        if (!present.fingerprint().equals(fingerprint)) {
            return new Claim.Different();
        }
        return present instanceof Done done ? new Claim.Completed(done.result()) : new Claim.Running();
    }

    /** What has run out is still counted until somebody sweeps it out. */
    private boolean hasRoom() {
        if (cache.estimatedSize() >= capacity) {
            cache.cleanUp();
        }
        return cache.estimatedSize() < capacity;
    }

    @Override
    public boolean renew(Owned owned, Duration lease) {
        Running running = runningOf(owned);
        return running != null && entries.replace(owned.key(), running, new Running(owned, lease, running.end()));
    }

    private @Nullable Running runningOf(Owned owned) {
        return entries.get(owned.key()) instanceof Running running
                        && running.owned().equals(owned)
                ? running
                : null;
    }

    @Override
    public boolean complete(Owned owned, byte[] result, Duration keepFor) {
        if (result.length > resultLimit) {
            throw new IllegalStateException("An answer to " + owned.key().message() + " has " + result.length
                    + " bytes, but the store takes " + resultLimit + " at most");
        }
        Done done = new Done(owned.fingerprint(), result, keepFor);
        while (true) { // a renewal, or the end of the lease, may come in between
            Running running = runningOf(owned);
            if (running != null) {
                if (entries.replace(owned.key(), running, done)) {
                    running.end().complete(null);
                    return true;
                }
            } else {
                return completeLate(owned, done);
            }
        }
    }

    /** The lease is over. What was done was done, so the answer counts as long as nobody else does the same. */
    private boolean completeLate(Owned owned, Done done) {
        synchronized (admission) {
            if (entries.containsKey(owned.key())) {
                return false;
            }
            if (!hasRoom()) {
                refused.incrementAndGet();
                throw new IllegalStateException("There are " + capacity + " keys already");
            }
            return entries.putIfAbsent(owned.key(), done) == null;
        }
    }

    @Override
    public void release(Owned owned) {
        while (true) {
            Running running = runningOf(owned);
            if (running == null) {
                return;
            }
            if (entries.remove(owned.key(), running)) {
                running.end().complete(null);
                return;
            }
        }
    }

    @Override
    public CompletionStage<Void> ended(IdempotencyKey key, Duration atMost) {
        if (!(entries.get(key) instanceof Running running)) {
            return CompletableFuture.completedFuture(null);
        }
        // Nobody tells when a lease runs out, so whoever waits looks again by then.
        Duration limit = atMost.compareTo(running.lifetime()) < 0 ? atMost : running.lifetime();
        return running.end().copy().completeOnTimeout(null, limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    /**
     * How many keys there are, owned and completed.
     *
     * @return no more than the capacity
     */
    public int size() {
        cache.cleanUp();
        return Math.toIntExact(cache.estimatedSize());
    }

    /**
     * For how many keys there is room.
     *
     * @return as given to the constructor
     */
    public int capacity() {
        return capacity;
    }

    /**
     * How many keys were refused for want of room.
     *
     * @return since the store was made
     */
    public long refused() {
        return refused.get();
    }
}
