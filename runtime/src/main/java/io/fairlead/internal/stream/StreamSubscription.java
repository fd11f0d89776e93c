package io.fairlead.internal.stream;

import io.fairlead.internal.Reports;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.Spliterator;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes values out of a stream as they are requested, and closes it at the end.
 *
 * <p>Whoever raises the demand from zero emits until it is met; whoever requests more meanwhile, be it the subscriber from within {@code
 * onNext}, only adds to it. So the stream is touched by one thread at a time, its close included, and requests do not pile up on the stack.
 * Numbers in parentheses are rules of <a href="https://github.com/reactive-streams/reactive-streams-jvm">Reactive Streams</a>.
 *
 * @param <R> the values
 */
final class StreamSubscription<R> implements Flow.Subscription, Consumer<R> {

    private final AtomicLong demand = new AtomicLong();
    private final Spliterator<R> values;
    private final Stream<R> stream;
    private volatile boolean cancelled;
    private volatile @Nullable IllegalArgumentException misuse;

    // Of whoever emits:
    private Flow.@Nullable Subscriber<? super R> subscriber; // forgotten at the end (3.13)
    private boolean told;

    StreamSubscription(Flow.Subscriber<? super R> subscriber, Stream<R> stream, Spliterator<R> values) {
        this.subscriber = subscriber;
        this.stream = stream;
        this.values = values;
    }

    /** Tells the subscriber. What it requests meanwhile is emitted when it has returned (1.3). */
    void begin() {
        demand.set(1);
        try {
            Objects.requireNonNull(subscriber).onSubscribe(this);
        } catch (Throwable broken) {
            close(null);
            throw broken;
        }
        emit(1, 0);
    }

    @Override
    public void request(long count) {
        if (count <= 0) {
            misuse = new IllegalArgumentException("a subscriber must request at least one value, not " + count);
            raise(1);
        } else {
            raise(count);
        }
    }

    @Override
    public void cancel() {
        cancelled = true;
        raise(1); // for somebody to see it
    }

    private void raise(long count) {
        if (demand.getAndAccumulate(count, StreamSubscription::sum) == 0) {
            emit(count, count);
        }
    }

    private static long sum(long one, long other) {
        return one + other < 0 ? Long.MAX_VALUE : one + other;
    }

    /**
     * Emits until the demand is met. At the end it is left as it is, so that nobody emits any more.
     *
     * @param raised what this thread has to take back from the demand
     * @param requested how many values that stands for
     */
    private void emit(long raised, long requested) {
        long seen = raised;
        long wanted = requested;
        while (isOpen() && emit(wanted)) {
            wanted = demand.addAndGet(-seen);
            seen = wanted;
            if (wanted == 0) {
                return;
            }
        }
    }

    private boolean emit(long count) {
        for (long left = count; left > 0; left--) {
            if (!emitNext() || !isOpen()) {
                return false;
            }
        }
        return true;
    }

    /** Ends where the subscriber asked for that. */
    private boolean isOpen() {
        if (subscriber != null && cancelled) {
            close(null);
        } else if (subscriber != null && misuse != null) {
            fail(Objects.requireNonNull(misuse));
        }
        return subscriber != null;
    }

    private boolean emitNext() {
        told = false;
        boolean more;
        try {
            more = values.tryAdvance(this);
        } catch (Throwable error) {
            if (told) {
                close(error);
                throw error; // the subscriber's own, which has broken off (2.13)
            }
            fail(error);
            return false;
        }
        if (!more) {
            complete();
        }
        return more;
    }

    /** A value, for the subscriber. */
    @Override
    public void accept(R value) {
        Objects.requireNonNull(value, "what is published must not be null");
        told = true;
        Objects.requireNonNull(subscriber).onNext(value);
    }

    private void fail(Throwable error) {
        Flow.Subscriber<? super R> last = Objects.requireNonNull(subscriber);
        close(error);
        last.onError(error);
    }

    private void complete() {
        Flow.Subscriber<? super R> last = Objects.requireNonNull(subscriber);
        subscriber = null;
        try {
            stream.close();
        } catch (Throwable trouble) {
            last.onError(trouble);
            return;
        }
        last.onComplete();
    }

    private void close(@Nullable Throwable error) {
        subscriber = null;
        try {
            stream.close();
        } catch (Throwable trouble) {
            if (error != null) {
                Reports.suppress(trouble, error);
            } else {
                System.getLogger("io.fairlead")
                        .log(Level.ERROR, "a stream that nobody wants any more could not be closed", trouble);
            }
        }
    }
}
