package io.fairlead.resilience.progress;

import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One subscriber, by the rules of Reactive Streams. There is room for one piece of news, and later news take its place: nobody wants to
 * know how far something was.
 *
 * <p>Signals are sent by whoever finds work to do and nobody at it, on the executor, one after the other.
 */
final class ProgressSubscription implements Flow.Subscription, Runnable {

    private final Flow.Subscriber<? super Progress> subscriber;
    private final Executor executor;
    private final LongAdder replaced;
    private final Consumer<ProgressSubscription> left;

    private final AtomicInteger work = new AtomicInteger();
    private final AtomicLong demand = new AtomicLong();
    private final AtomicReference<@Nullable Progress> news = new AtomicReference<>();
    private volatile boolean ended;
    private volatile boolean done;
    private volatile @Nullable Throwable fault;
    private boolean subscribed; // touched by signals alone

    ProgressSubscription(
            Flow.Subscriber<? super Progress> subscriber,
            Executor executor,
            LongAdder replaced,
            Consumer<ProgressSubscription> left) {
        this.subscriber = subscriber;
        this.executor = executor;
        this.replaced = replaced;
        this.left = left;
    }

    void start() {
        signal();
    }

    void tell(Progress progress) {
        if (done) {
            return;
        }
        if (news.getAndSet(progress) != null) {
            replaced.increment();
        }
        signal();
    }

    void end() {
        ended = true;
        signal();
    }

    void refuse(Throwable reason) {
        fault = reason;
    }

    @Override
    public void request(long count) {
        if (count <= 0) {
            fault = new IllegalArgumentException("more than " + count + " must be requested (rule 3.9)");
        } else {
            demand.accumulateAndGet(count, (known, more) -> known + more < 0 ? Long.MAX_VALUE : known + more);
        }
        signal();
    }

    @Override
    public void cancel() {
        done = true;
        news.set(null);
        left.accept(this);
    }

    private void signal() {
        if (work.getAndIncrement() > 0) {
            return;
        }
        try {
            executor.execute(this);
        } catch (RejectedExecutionException refusal) {
            cancel(); // nobody can be told any more, not even this
        }
    }

    @Override
    public void run() {
        int seen = work.get();
        while (seen != 0) {
            try {
                next();
            } catch (RuntimeException broken) {
                cancel(); // as rule 2.13 has it of a subscriber that throws
            }
            seen = work.addAndGet(-seen);
        }
    }

    private void next() {
        if (!subscribed) {
            subscribed = true;
            subscriber.onSubscribe(this);
        }
        Throwable wrong = fault;
        if (wrong != null && !done) {
            cancel();
            subscriber.onError(wrong);
        }
        if (!done && demand.get() > 0) {
            Progress latest = news.getAndSet(null);
            if (latest != null) {
                demand.decrementAndGet();
                subscriber.onNext(latest);
            }
        }
        if (!done && ended && news.get() == null) {
            cancel();
            subscriber.onComplete();
        }
    }
}
