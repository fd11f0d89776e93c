package io.fairlead;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Asks queries.
 *
 * <p>See {@link CommandBus} for when to prefer the generated bus and for how exceptions travel.
 *
 * @since 0.1.0
 */
public interface QueryBus {

    /**
     * Asks a query and waits for the answer.
     *
     * @param query the query
     * @param <R> the type of the answer
     * @return the answer
     * @throws UnhandledMessageException if the query's class was unknown when the bus was compiled
     * @throws BusClosedException if the bus was closed
     */
    <R extends @Nullable Object> R ask(Query<R> query);

    /**
     * Asks a query together with metadata, and fails as {@link #ask(Query)} does.
     *
     * @param query the query
     * @param metadata what travels with it
     * @param <R> the type of the answer
     * @return as {@link #ask(Query)}
     */
    <R extends @Nullable Object> R ask(Query<R> query, Metadata metadata);

    /**
     * Asks a query on the executor of the bus's options and returns at once.
     *
     * @param query the query
     * @param <R> the type of the answer
     * @return completed with the answer, or with whatever {@link #ask(Query)} would have thrown
     */
    <R extends @Nullable Object> CompletableFuture<R> askAsync(Query<R> query);

    /**
     * Asks a query together with metadata on the executor of the bus's options and returns at once.
     *
     * @param query the query
     * @param metadata what travels with it
     * @param <R> the type of the answer
     * @return as {@link #askAsync(Query)}
     */
    <R extends @Nullable Object> CompletableFuture<R> askAsync(Query<R> query, Metadata metadata);
}
