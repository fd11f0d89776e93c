package io.fairlead.internal.stream;

import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Passes everything on, and closes the stream that the values would have come by, because middleware may have hung something on its
 * close.
 *
 * @param <R> the values
 */
final class ClosingSubscriber<R> implements Flow.Subscriber<R>, Flow.Subscription {

    private final Stream<R> stream;
    private volatile Flow.@Nullable Subscriber<? super R> subscriber;
    private volatile Flow.@Nullable Subscription subscription;

    ClosingSubscriber(Flow.Subscriber<? super R> subscriber, Stream<R> stream) {
        this.subscriber = subscriber;
        this.stream = stream;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        Flow.Subscriber<? super R> known = subscriber;
        if (known != null) {
            known.onSubscribe(this);
        }
    }

    @Override
    public void onNext(R value) {
        Flow.Subscriber<? super R> known = subscriber;
        if (known != null) {
            known.onNext(value);
        }
    }

    @Override
    public void onError(Throwable error) {
        Flow.Subscriber<? super R> known = subscriber;
        if (known != null) {
            subscriber = null;
            try {
                stream.close();
            } catch (Throwable trouble) {
                error.addSuppressed(trouble);
            }
            known.onError(error);
        }
    }

    @Override
    public void onComplete() {
        Flow.Subscriber<? super R> known = subscriber;
        if (known != null) {
            subscriber = null;
            try {
                stream.close();
            } catch (Throwable trouble) {
                known.onError(trouble);
                return;
            }
            known.onComplete();
        }
    }

    @Override
    public void request(long count) {
        Objects.requireNonNull(subscription).request(count);
    }

    @Override
    public void cancel() {
        Objects.requireNonNull(subscription).cancel();
        if (subscriber != null) {
            subscriber = null;
            stream.close();
        }
    }
}
