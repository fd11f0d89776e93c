package io.fairlead;

import io.fairlead.internal.stream.StreamPublisher;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
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

    /**
     * Asks a query for a stream of values, and fails as {@link #ask(Query)} does. The stream is the caller's to close, which gives free
     * what the handler opened for it; so use it in a {@code try} statement. Where the handler publishes its values, the caller waits for each,
     * and what fails then is thrown unwrapped, an {@link InterruptedException} included.
     *
     * @param query the query
     * @param <R> the values
     * @return the values, to be taken by one thread
     */
    default <R> Stream<R> stream(StreamQuery<R> query) {
        return ask(query);
    }

    /**
     * Asks a query together with metadata for a stream of values.
     *
     * @param query the query
     * @param metadata what travels with it
     * @param <R> the values
     * @return as {@link #stream(StreamQuery)}
     */
    default <R> Stream<R> stream(StreamQuery<R> query, Metadata metadata) {
        return ask(query, metadata);
    }

    /**
     * A publisher that asks a query anew for each subscriber, when it subscribes, on the subscribing thread. What {@link #ask(Query)} would
     * throw reaches {@code onError}. No value is taken from the handler before it was requested; where the handler answers with a stream,
     * values are taken by the thread that requests them; if middleware has changed the stream of a handler that publishes, that thread waits
     * for them, and a cancellation takes effect with the next one. When the subscriber cancels, or there are no more values, the stream is closed.
     *
     * @param query the query
     * @param <R> the values
     * @return a publisher for any number of subscribers, by the rules of Reactive Streams 1.0.4
     */
    default <R> Flow.Publisher<R> publisher(StreamQuery<R> query) {
        return new StreamPublisher<>(() -> ask(query));
    }

    /**
     * A publisher that asks a query together with metadata anew for each subscriber.
     *
     * @param query the query
     * @param metadata what travels with it
     * @param <R> the values
     * @return as {@link #publisher(StreamQuery)}
     */
    default <R> Flow.Publisher<R> publisher(StreamQuery<R> query, Metadata metadata) {
        return new StreamPublisher<>(() -> ask(query, metadata));
    }
}
