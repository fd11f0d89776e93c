package io.fairlead.caching;

import io.fairlead.AsyncNext;
import io.fairlead.ComponentValues;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.Next;
import io.fairlead.Query;
import io.fairlead.policy.Cached;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The answers to queries of one class: those that are kept, and those that are being asked for.
 *
 * <p>Of those who want the same answer at the same time, one leads: the others wait for his. When his has landed it is kept first, and then there is no
 * flight any more; so who finds neither an answer nor a flight, and leads, looks once more for an answer. Nobody joins a flight that took off before the
 * answers were last forgotten.
 */
final class QueryCache {

    /** Tells a query that is caused by one that is being answered, so that it does not wait for that on another thread. */
    private static final String FLIGHTS = "fairlead.caching.flights";

    private final String query;
    private final List<Class<?>> events;
    private final boolean perTenant;
    private final boolean perPrincipal;
    private final KeptAnswers kept;
    private final Counters counters;
    private final FlightNumbers numbers;
    private final Waits waits;

    /** In nanoseconds. */
    private final long longestWait;

    /** As many as there are answers being asked for. */
    private final Map<CacheKey, Flight> flights = new ConcurrentHashMap<>();

    QueryCache(
            String query,
            Cached policy,
            CacheStore.Region region,
            FlightNumbers numbers,
            Waits waits,
            long longestWait) {
        this.query = query;
        this.longestWait = longestWait;
        events = List.of(policy.invalidatedBy());
        this.numbers = numbers;
        this.waits = waits;
        perPrincipal = policy.perPrincipal();
        perTenant = policy.perTenant() || perPrincipal;
        counters = new Counters();
        kept = new KeptAnswers(query, region, counters);
    }

    CacheKey keyOf(Query<?> asked, ComponentValues components, MessageContext context) {
        Object content = components.size() == 0 ? asked : components;
        if (!perTenant) {
            return new CacheKey(null, null, content);
        }
        Metadata metadata = context.metadata();
        return new CacheKey(metadata.tenant(), perPrincipal ? metadata.principal() : null, content);
    }

    boolean isInvalidatedBy(Event event) {
        for (Class<?> each : events) {
            if (each.isInstance(event)) {
                return true;
            }
        }
        return false;
    }

    void beginClear() {
        kept.beginClear();
    }

    void clear() {
        kept.clear();
    }

    void cleared() {
        kept.cleared();
    }

    void endClear() {
        kept.endClear();
    }

    void countClear() {
        counters.clears.increment();
    }

    /** A query went past. */
    void passed() {
        counters.inTransactions.increment();
    }

    CacheStatistics statistics() {
        return kept.statistics();
    }

    /** Answers on this thread. */
    <R extends @Nullable Object> R ask(CacheKey key, Next<R> next, MessageContext context) throws Exception {
        CachedAnswer found = kept.find(key);
        if (found != null) {
            counters.hits.increment();
            return value(found);
        }
        long since = System.nanoTime();
        while (true) {
            Flight mine = new Flight(numbers.next(), kept.now());
            mine.own();
            Flight flight = join(key, mine);
            if (flight == mine) {
                return lead(key, flight, next, context);
            }
            Landing landing = await(flight, context, since);
            if (landing == null) {
                counters.overdue.increment();
                return next.proceed();
            }
            if (!landing.isOwnAffair()) {
                counters.shared.increment();
                return value(landing);
            }
        }
    }

    private Flight join(CacheKey key, Flight mine) {
        return flights.compute(
                key, (same, flying) -> flying != null && flying.moment.isAsGoodAs(mine.moment) ? flying : mine);
    }

    /** Null if it takes too long. */
    private @Nullable Landing await(Flight flight, MessageContext context, long since)
            throws ExecutionException, InterruptedException {
        requireOther(flight, context);
        if (!waits.begin(flight)) {
            throw new CacheRecursionException(query);
        }
        try {
            return flight.landed.get(longestWait - (System.nanoTime() - since), TimeUnit.NANOSECONDS);
        } catch (TimeoutException overdue) {
            return null;
        } finally {
            waits.end();
        }
    }

    private void requireOther(Flight flight, MessageContext context) {
        String causing = context.metadata().attributes().get(FLIGHTS);
        if (causing != null && (' ' + causing + ' ').contains(' ' + flight.id + ' ')) {
            throw new CacheRecursionException(query);
        }
    }

    private <R extends @Nullable Object> R lead(CacheKey key, Flight flight, Next<R> next, MessageContext context)
            throws Exception {
        CachedAnswer answer;
        try {
            CachedAnswer meanwhile = kept.find(key);
            if (meanwhile == null) {
                passOn(flight, context);
                answer = kept.keepable(next.proceed());
                loaded(key, flight, answer);
            } else {
                answer = meanwhile;
                counters.hits.increment();
            }
        } catch (Throwable error) {
            failed(key, flight, error);
            throw error;
        }
        land(key, flight, answer);
        return value(answer);
    }

    private static void passOn(Flight flight, MessageContext context) {
        String causing = context.metadata().attributes().get(FLIGHTS);
        String all = causing == null ? flight.id : causing + ' ' + flight.id;
        context.passOn(metadata -> metadata.attribute(FLIGHTS, all));
    }

    private void loaded(CacheKey key, Flight flight, CachedAnswer answer) {
        counters.loads.increment();
        kept.keep(key, answer, flight.moment);
    }

    private void land(CacheKey key, Flight flight, CachedAnswer answer) {
        flights.remove(key, flight);
        flight.landed.complete(new Landing(answer, null));
    }

    private void failed(CacheKey key, Flight flight, Throwable error) {
        counters.loadFailures.increment();
        flights.remove(key, flight);
        flight.landed.complete(new Landing(null, error));
    }

    /** Answers later. No thread waits. */
    <R extends @Nullable Object> CompletionStage<R> askLater(CacheKey key, AsyncNext<R> next, MessageContext context) {
        CompletableFuture<R> answer = new CompletableFuture<>();
        askLater(key, next, context, answer);
        return answer;
    }

    private <R extends @Nullable Object> void askLater(
            CacheKey key, AsyncNext<R> next, MessageContext context, CompletableFuture<R> answer) {
        CachedAnswer found = kept.find(key);
        if (found != null) {
            counters.hits.increment();
            answer.complete(value(found));
            return;
        }
        Flight mine = new Flight(numbers.next(), kept.now());
        mine.own();
        Flight flight = join(key, mine);
        if (flight == mine) {
            leadLater(key, flight, next, context, answer);
            return;
        }
        if (Thread.currentThread().equals(flight.owner())) {
            answer.completeExceptionally(new CacheRecursionException(query));
            return;
        }
        try {
            requireOther(flight, context);
        } catch (CacheRecursionException recursion) {
            answer.completeExceptionally(recursion);
            return;
        }
        CompletionStage<Landing> landed = flight.landed;
        landed.thenAccept(landing -> {
            if (landing.isOwnAffair() && !answer.isDone()) {
                askLater(key, next, context, answer);
                return;
            }
            counters.shared.increment();
            if (landing.error() == null) {
                answer.complete(value(landing));
            } else {
                answer.completeExceptionally(landing.error());
            }
        });
    }

    private <R extends @Nullable Object> void leadLater(
            CacheKey key, Flight flight, AsyncNext<R> next, MessageContext context, CompletableFuture<R> answer) {
        CompletionStage<R> rest;
        try {
            CachedAnswer meanwhile = kept.find(key);
            if (meanwhile != null) {
                counters.hits.increment();
                land(key, flight, meanwhile);
                answer.complete(value(meanwhile));
                return;
            }
            passOn(flight, context);
            rest = next.proceed();
        } catch (Throwable error) {
            failed(key, flight, error);
            answer.completeExceptionally(error);
            return;
        }
        flight.disown();
        rest.whenComplete((value, error) -> {
            Throwable failure =
                    error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
            if (failure == null) {
                try {
                    CachedAnswer keepable = kept.keepable(value);
                    loaded(key, flight, keepable);
                    land(key, flight, keepable);
                    answer.complete(value);
                    return;
                } catch (Throwable refused) {
                    failure = refused;
                }
            }
            failed(key, flight, failure);
            answer.completeExceptionally(failure);
        });
        CompletionStage<R> ended = answer;
        ended.whenComplete((value, error) -> {
            if (answer.isCancelled()) {
                rest.toCompletableFuture().cancel(true);
            }
        });
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // as below
    private static <R extends @Nullable Object> R value(Landing landing) {
        if (landing.answer() == null) {
            throw QueryCache.<RuntimeException>asUnchecked(Objects.requireNonNull(landing.error()));
        }
        return value(landing.answer());
    }

    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"
    }) // what is kept under a query answered an equal one
    private static <R extends @Nullable Object> R value(CachedAnswer answer) {
        return (R) answer.value();
    }

    /** Lets an exception pass as it is, whatever it is. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E asUnchecked(Throwable error) throws E {
        throw (E) error;
    }
}
