package io.fairlead.internal.stream;

import io.fairlead.internal.Rethrow;
import java.util.Objects;
import java.util.Spliterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher publishes, for a thread that waits for it. It subscribes when the first value is asked for, and requests no more than
 * it has room for.
 *
 * @param <R> the values
 */
public final class PublishedValues<R> implements Spliterator<R>, Flow.Subscriber<R> {

    /** So many values may be under way. Half of them are requested anew at a time, so that the publisher need not pause. */
    private static final int ROOM = 64;

    private enum Signal {
        /** Wakes whoever waits, who then looks why. */
        AWAKE,
        /** That there is no more. */
        COMPLETE
    }

    private final Flow.Publisher<R> source;
    private final BlockingQueue<Object> arrived = new ArrayBlockingQueue<>(ROOM + 1);
    private volatile Flow.@Nullable Subscription subscription;
    private volatile @Nullable Object end; // COMPLETE, or what went wrong
    private volatile boolean closed;

    // Of the thread that takes:
    private boolean begun;
    private int taken;

    private PublishedValues(Flow.Publisher<R> source) {
        this.source = source;
    }

    /**
     * A stream of what a publisher publishes.
     *
     * @param publisher what a handler returned
     * @param <R> the values
     * @return a stream that waits for each value, and cancels the subscription when it is closed
     */
    @SuppressWarnings("unchecked") // whoever publishes something narrower publishes this
    public static <R> Stream<R> of(Flow.@Nullable Publisher<? extends R> publisher) {
        PublishedValues<R> values = new PublishedValues<>((Flow.Publisher<R>)
                Objects.requireNonNull(publisher, "the handler of a stream query must return a publisher"));
        return StreamSupport.stream(values, false).onClose(values::close);
    }

    /** Where the values come from; null if somebody has begun to take them. */
    Flow.@Nullable Publisher<R> source() {
        return begun ? null : source;
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        Objects.requireNonNull(action, "action");
        if (!begun) {
            begun = true;
            source.subscribe(this);
        }
        Object next = next();
        if (next == null) {
            return false;
        }
        askForMore();
        action.accept(value(next));
        return true;
    }

    @SuppressWarnings("unchecked") // nothing else is put there
    private R value(Object next) {
        return (R) next;
    }

    /** The next value; null if there is none. */
    private @Nullable Object next() {
        while (true) {
            Object next = arrived.poll();
            if (next == null) {
                Object last = end;
                next = last == null ? take() : arrived.poll(); // something may have come just before the end
                if (next == null) {
                    return ended(Objects.requireNonNull(last));
                }
            }
            if (next != Signal.AWAKE) {
                return next;
            }
        }
    }

    private Object take() {
        try {
            return arrived.take();
        } catch (InterruptedException stop) {
            close();
            throw Rethrow.unchecked(stop);
        }
    }

    private static @Nullable Object ended(Object end) {
        if (end instanceof Throwable error) {
            throw Rethrow.unchecked(error);
        }
        return null;
    }

    private void askForMore() {
        if (++taken == ROOM / 2) {
            taken = 0;
            Flow.Subscription known = subscription;
            if (known != null) {
                known.request(ROOM / 2);
            }
        }
    }

    private void close() {
        closed = true;
        Flow.Subscription known = subscription;
        if (known != null) {
            known.cancel();
        }
        if (end == null) {
            end(Signal.COMPLETE); // for whoever goes on taking
        }
    }

    private void end(Object how) {
        end = how;
        arrived.offer(Signal.AWAKE); // if that is refused, there is something to wake up for
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        Objects.requireNonNull(given, "subscription");
        if (closed || subscription != null) {
            given.cancel();
        } else {
            subscription = given;
            if (closed) {
                given.cancel(); // by somebody who could not see it yet
            } else {
                given.request(ROOM);
            }
        }
    }

    @Override
    public void onNext(R value) {
        if (!arrived.offer(Objects.requireNonNull(value, "value"))) {
            close();
            end(new IllegalStateException(source.getClass().getName() + " published more than was requested"));
        }
    }

    @Override
    public void onError(Throwable error) {
        end(Objects.requireNonNull(error, "error"));
    }

    @Override
    public void onComplete() {
        end(Signal.COMPLETE);
    }

    @Override
    public @Nullable Spliterator<R> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
