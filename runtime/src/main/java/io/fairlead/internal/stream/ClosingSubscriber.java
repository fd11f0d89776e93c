package io.fairlead.internal.stream;

import io.fairlead.internal.Reports;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Passes everything on, and closes the stream that the values would have come by, once, because middleware may have hung something on
 * its close. The subscriber is forgotten at the end, whoever ends it.
 *
 * @param <R> the values
 */
final class ClosingSubscriber<R> implements Flow.Subscriber<R>, Flow.Subscription {

    private final Stream<R> stream;
    private final AtomicReference<Flow.@Nullable Subscriber<? super R>> subscriber;
    private volatile Flow.@Nullable Subscription subscription;

    ClosingSubscriber(Flow.Subscriber<? super R> subscriber, Stream<R> stream) {
        this.subscriber = new AtomicReference<>(subscriber);
        this.stream = stream;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        Flow.Subscriber<? super R> known = subscriber.get();
        if (known != null) {
            known.onSubscribe(this);
        }
    }

    @Override
    public void onNext(R value) {
        Flow.Subscriber<? super R> known = subscriber.get();
        if (known != null) {
            known.onNext(value);
        }
    }

    @Override
    public void onError(Throwable error) {
        Flow.Subscriber<? super R> last = subscriber.getAndSet(null);
        if (last != null) {
            try {
                stream.close();
            } catch (Throwable trouble) {
                Reports.suppress(trouble, error);
            }
            last.onError(error);
        }
    }

    @Override
    public void onComplete() {
        Flow.Subscriber<? super R> last = subscriber.getAndSet(null);
        if (last != null) {
            try {
                stream.close();
            } catch (Throwable trouble) {
                last.onError(trouble);
                return;
            }
            last.onComplete();
        }
    }

    @Override
    public void request(long count) {
        Objects.requireNonNull(subscription).request(count);
    }

    @Override
    public void cancel() {
        Objects.requireNonNull(subscription).cancel();
        if (subscriber.getAndSet(null) != null) {
            try {
                stream.close();
            } catch (Throwable trouble) {
                System.getLogger("io.fairlead")
                        .log(Level.ERROR, "a stream that nobody wants any more could not be closed", trouble);
            }
        }
    }
}
