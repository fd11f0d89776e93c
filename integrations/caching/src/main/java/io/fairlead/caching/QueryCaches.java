package io.fairlead.caching;

import io.fairlead.Event;
import io.fairlead.Query;
import io.fairlead.StreamQuery;
import io.fairlead.policy.Cached;
import io.fairlead.policy.Durations;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The answers that {@link Caching} keeps. Tells what has become of queries, and forgets answers by hand.
 *
 * <p>Safe for use by many threads. Several buses may share one; then a class of queries has the policy under which it was asked first.
 *
 * @since 0.1.0
 */
@Singleton
public final class QueryCaches {

    /** How long a thread waits for another unless it is said: {@value} seconds. */
    private static final int LONGEST_WAIT_SECONDS = 60;

    private final CacheStore store;
    private final long longestWait;
    private final FlightNumbers numbers = new FlightNumbers();
    private final Waits waits = new Waits();

    /** One for each class of queries with the policy, of which a program has as many as it has. */
    private final Map<Class<?>, QueryCache> caches = new ConcurrentHashMap<>();

    /** Answers are kept in this process, by the time that never goes back. */
    @Inject
    public QueryCaches() {
        this(new MemoryCacheStore());
    }

    /**
     * Answers are kept elsewhere, or by another clock.
     *
     * @param store where
     */
    public QueryCaches(CacheStore store) {
        this(store, Duration.ofSeconds(LONGEST_WAIT_SECONDS));
    }

    /**
     * Answers are kept elsewhere, and threads have another patience.
     *
     * @param store where
     * @param longestWait how long a thread waits for what another asks for, before it asks the handler itself; a minute unless said. More than a handler
     *     should ever take, since what waits so long has most likely asked for itself
     * @throws IllegalArgumentException if that is no time
     * @throws ArithmeticException if it is more than 292 years
     */
    public QueryCaches(CacheStore store, Duration longestWait) {
        this.store = Objects.requireNonNull(store, "store");
        this.longestWait = longestWait.toNanos();
        if (this.longestWait <= 0) {
            throw new IllegalArgumentException("the longest wait must be more than nothing, and is " + longestWait);
        }
    }

    /**
     * What has become of queries until now.
     *
     * @return one for each class of queries that was asked or forgotten, sorted by name; a copy
     */
    public List<CacheStatistics> statistics() {
        return caches.values().stream()
                .map(QueryCache::statistics)
                .sorted(Comparator.comparing(CacheStatistics::query))
                .toList();
    }

    /** Forgets all answers to all queries that were asked in this process. What is being asked for now is not kept. */
    public void clear() {
        List<QueryCache> all = List.copyOf(caches.values());
        forget(all);
        all.forEach(QueryCache::countClear);
    }

    /**
     * Forgets all answers to queries of a class. What is being asked for now is not kept. One that was not asked in this process is left alone.
     *
     * @param query the class
     */
    public void clear(Class<? extends Query<?>> query) {
        QueryCache cache = caches.get(query);
        if (cache != null) {
            forget(List.of(cache));
            cache.countClear();
        }
    }

    /**
     * Forgets what an event has made stale of a query, and of all others of which it is known that the event concerns them. Each of these has its own turn as well;
     * but until then it would be found by the query, if that asks it.
     */
    void clear(QueryCache cache, Event event) {
        Collection<QueryCache> stale = new ArrayList<>();
        for (QueryCache each : caches.values()) {
            if (each == cache || each.isInvalidatedBy(event)) {
                stale.add(each);
            }
        }
        forget(stale);
        cache.countClear();
    }

    /**
     * Makes several forget at once: no answer is kept that was asked for before the last of them has forgotten, so none is made of another that is stale. Should one
     * fail, the others forget all the same.
     */
    private static void forget(Collection<QueryCache> stale) {
        stale.forEach(QueryCache::beginClear);
        try {
            clearAll(stale);
        } finally {
            stale.forEach(QueryCache::cleared);
            stale.forEach(QueryCache::endClear);
        }
    }

    @SuppressWarnings("ReferenceEquality") // none may suppress itself
    private static void clearAll(Collection<QueryCache> stale) {
        RuntimeException failure = null;
        for (QueryCache each : stale) {
            try {
                each.clear();
            } catch (RuntimeException error) {
                if (failure == null) {
                    failure = error;
                } else if (failure != error) {
                    failure.addSuppressed(error);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** The answers to queries of a class. */
    QueryCache of(Class<?> query, Cached policy) {
        QueryCache cache = caches.get(query);
        return cache != null ? cache : caches.computeIfAbsent(query, type -> make(type, policy));
    }

    private QueryCache make(Class<?> query, Cached policy) {
        if (StreamQuery.class.isAssignableFrom(query)) {
            throw new IllegalStateException(
                    query.getName()
                            + " is answered by a stream, which is read once and can not be kept. Remove @Cached from it, or ask for a list");
        }
        return new QueryCache(
                query.getName(),
                policy,
                store.region(query.getName(), Durations.parse(policy.ttl()), policy.maximumSize()),
                numbers,
                waits,
                longestWait);
    }
}
