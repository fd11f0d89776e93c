package io.fairlead.caching;

import io.fairlead.AsyncNext;
import io.fairlead.ComponentValues;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Next;
import io.fairlead.Query;
import io.fairlead.annotation.Middleware;
import io.fairlead.policy.Cached;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Enforces {@link Cached}. Stands inside of what refuses queries, so that what is kept is given only to who may ask, and outside of what tries them again
 * or limits their time.
 *
 * <p>Safe for use by many threads. Who waits for an answer that another asks for waits as long as that takes, or until he is interrupted; a thread that waits
 * asks the handler itself when it has waited as long as {@link QueryCaches} lets it. If the other fails, so does he, with the same exception, unless the other was interrupted, cancelled
 * or refused.
 *
 * <p>What is asked in a transaction that may still be rolled back goes past it: the answer is for nobody else, and what others were answered may lack what the
 * transaction did.
 *
 * @since 0.1.0
 */
@Middleware(order = Caching.ORDER, on = Cached.class)
public final class Caching {

    /** The place in the pipeline; middleware of lower order sees every query, that of higher order those that are loaded. */
    public static final int ORDER = 600;

    private final QueryCaches caches;

    /**
     * Made by a container, or by the application for the bus's builder.
     *
     * @param caches the answers
     */
    @Inject
    public Caching(QueryCaches caches) {
        this.caches = Objects.requireNonNull(caches, "caches");
    }

    <R extends @Nullable Object> R around(
            Query<R> query, Next<R> next, Cached policy, ComponentValues key, MessageContext context) throws Exception {
        QueryCache cache = caches.of(query.getClass(), policy);
        if (context.isInTransaction()) {
            cache.passed();
            return next.proceed();
        }
        return cache.ask(cache.keyOf(query, key, context), next, context);
    }

    <R extends @Nullable Object> CompletionStage<R> aroundAsync(
            Query<R> query, AsyncNext<R> next, Cached policy, ComponentValues key, MessageContext context) {
        QueryCache cache = caches.of(query.getClass(), policy);
        if (context.isInTransaction()) {
            cache.passed();
            return next.proceed();
        }
        return cache.askLater(cache.keyOf(query, key, context), next, context);
    }

    /** In a transaction, others may load until the commit what it is about to change: so it is all forgotten once more. */
    void onEvent(Event event, Cached policy, Class<?> query, MessageContext context) {
        QueryCache cache = caches.of(query, policy);
        caches.clear(cache, event);
        if (context.isInTransaction()) {
            context.afterCommit(() -> caches.clear(cache, event));
        }
    }
}
