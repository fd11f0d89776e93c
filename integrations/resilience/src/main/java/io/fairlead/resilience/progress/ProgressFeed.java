package io.fairlead.resilience.progress;

import io.fairlead.resilience.ResilienceTimer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * The news of one command, from when it is sent to its end, when it tells its subscribers that there will be no more. Where there were
 * none for a while, it says that nothing has changed.
 */
final class ProgressFeed implements Flow.Publisher<Progress> {

    private static final int MOST_SUBSCRIBERS = 16;

    private final String messageId;
    private final ResilienceTimer timer;
    private final Duration patience;
    private final Executor executor;
    private final LongAdder replaced;
    private final long sentAt;
    private final List<ProgressSubscription> subscribers = new CopyOnWriteArrayList<>();

    // Guarded by this:
    private @Nullable Progress latest;
    private long latestAt;
    private boolean begun;
    private boolean over;
    private ResilienceTimer.@Nullable Scheduled alarm;

    /**
     * No news yet.
     *
     * @param patience how long there may be none
     * @param executor where subscribers are told
     * @param replaced counts news that somebody was not told, because there were later ones
     */
    ProgressFeed(String messageId, ResilienceTimer timer, Duration patience, Executor executor, LongAdder replaced) {
        this.messageId = messageId;
        this.timer = timer;
        this.patience = patience;
        this.executor = executor;
        this.replaced = replaced;
        sentAt = timer.nanoTime();
        latestAt = sentAt;
    }

    synchronized void start() {
        alarm = timer.schedule(this::sayThatNothingChanged, patience);
    }

    synchronized void begin() {
        begun = true;
    }

    synchronized void report(long done, long total, String text) {
        publish(Progress.Kind.REPORTED, done, total, text);
    }

    private synchronized void sayThatNothingChanged() {
        if (over) {
            return;
        }
        Duration silence = Duration.ofNanos(timer.nanoTime() - latestAt);
        if (silence.compareTo(patience) < 0) {
            alarm = timer.schedule(this::sayThatNothingChanged, patience.minus(silence));
            return;
        }
        Progress.Kind kind = begun ? Progress.Kind.STILL_PROCESSING : Progress.Kind.STILL_WAITING;
        Progress last = latest;
        if (last == null) {
            publish(kind, 0, 0, "");
        } else {
            publish(kind, last.done(), last.total(), last.text());
        }
        alarm = timer.schedule(this::sayThatNothingChanged, patience);
    }

    private void publish(Progress.Kind kind, long done, long total, String text) {
        if (over) {
            return;
        }
        latestAt = timer.nanoTime();
        Progress news = new Progress(messageId, kind, done, total, text, Duration.ofNanos(latestAt - sentAt));
        latest = news;
        subscribers.forEach(each -> each.tell(news));
    }

    synchronized void end() {
        if (over) {
            return;
        }
        over = true;
        if (alarm != null) {
            alarm.cancel();
        }
        subscribers.forEach(ProgressSubscription::end);
        subscribers.clear();
    }

    synchronized @Nullable Progress latest() {
        return latest;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super Progress> subscriber) {
        ProgressSubscription made = new ProgressSubscription(
                Objects.requireNonNull(subscriber, "subscriber"), executor, replaced, subscribers::remove);
        synchronized (this) {
            if (subscribers.size() >= MOST_SUBSCRIBERS) {
                made.refuse(
                        new IllegalStateException("a command has no more than " + MOST_SUBSCRIBERS + " subscribers"));
            } else {
                subscribers.add(made);
            }
            made.start();
            if (latest != null) {
                made.tell(latest);
            }
            if (over) {
                made.end();
                subscribers.remove(made);
            }
        }
    }
}
