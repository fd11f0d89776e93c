package io.fairlead.caching;

import io.fairlead.Query;
import io.fairlead.StreamQuery;
import io.fairlead.policy.Cached;
import io.fairlead.policy.Durations;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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

    private final CacheStore store;
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
        this.store = Objects.requireNonNull(store, "store");
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
        caches.values().forEach(QueryCache::clear);
    }

    /**
     * Forgets all answers to queries of a class. What is being asked for now is not kept. One that was not asked in this process is left alone.
     *
     * @param query the class
     */
    public void clear(Class<? extends Query<?>> query) {
        QueryCache cache = caches.get(query);
        if (cache != null) {
            cache.clear();
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
                waits);
    }
}
