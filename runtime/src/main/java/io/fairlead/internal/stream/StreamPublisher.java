package io.fairlead.internal.stream;

import io.fairlead.internal.Reports;
import java.util.Objects;
import java.util.Spliterator;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A publisher of streams, of which each subscriber gets one of its own. Safe for use by many threads.
 *
 * @param <R> the values
 */
public final class StreamPublisher<R> implements Flow.Publisher<R> {

    private final Supplier<Stream<R>> streams;

    /**
     * A publisher.
     *
     * @param streams makes the stream of a subscriber
     */
    public StreamPublisher(Supplier<Stream<R>> streams) {
        this.streams = streams;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super R> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        Stream<R> stream = null;
        Spliterator<R> values;
        try {
            stream = Objects.requireNonNull(streams.get(), "the handler of a stream query must return a stream");
            values = stream.spliterator();
        } catch (Throwable error) {
            if (stream != null) {
                close(stream, error);
            }
            subscriber.onSubscribe(NothingToRequest.INSTANCE);
            subscriber.onError(error);
            return;
        }
        if (values instanceof PublishedValues<R> published && published.source() != null) {
            // Nobody has changed what the handler published, so its own demand is the subscriber's.
            published.source().subscribe(new ClosingSubscriber<>(subscriber, stream));
        } else {
            new StreamSubscription<>(subscriber, stream, values).begin();
        }
    }

    private static void close(Stream<?> stream, Throwable error) {
        try {
            stream.close();
        } catch (Throwable trouble) {
            Reports.suppress(trouble, error);
        }
    }

    /** Of a subscriber that is told of a failure at once. */
    private enum NothingToRequest implements Flow.Subscription {
        INSTANCE;

        @Override
        public void request(long count) {
            // There is nothing.
        }

        @Override
        public void cancel() {
            // It has ended already.
        }
    }
}
