package io.fairlead.internal.queue;

import io.fairlead.EventFailure;
import io.fairlead.FailureSink;
import io.fairlead.event.EventDroppedException;
import io.fairlead.event.Redelivery;
import io.fairlead.internal.Reports;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Tries handlers, again where that was asked for. What failed for good is reported to the sink and becomes a dead letter. Nothing that a
 * handler, a sink or a store throws comes out of here, for it would stop the lane.
 */
final class Attempts {

    private final Redelivery redelivery;
    private final FailureSink sink;
    private final DeadLetterOffice letters;
    private final Tasks tasks;
    private final LongAdder handled = new LongAdder();
    private final LongAdder retried = new LongAdder();
    private final LongAdder failed = new LongAdder();

    /**
     * Attempts.
     *
     * @param sink told of what failed for good
     * @param letters where that is kept
     * @param tasks where handlers are tried again
     */
    Attempts(Redelivery redelivery, FailureSink sink, DeadLetterOffice letters, Tasks tasks) {
        this.redelivery = redelivery;
        this.sink = sink;
        this.letters = letters;
        this.tasks = tasks;
    }

    /**
     * Tries a handler.
     *
     * @param later called when the handler is done with, unless that is so when this returns
     * @return whether the handler is done with, in whatever way
     */
    boolean attempt(QueuedEvent event, int handler, Continuation later) {
        return attempt(event, handler, false, 1, null, later);
    }

    /**
     * Tries a handler once.
     *
     * @param accepted whether its filters have taken the event; they are not asked again, since a limit of a rate would count it twice
     */
    private boolean attempt(
            QueuedEvent event,
            int handler,
            boolean accepted,
            int number,
            @Nullable Instant firstFailure,
            Continuation later) {
        if (event.isSettled()) {
            return true; // the close has reported it
        }
        tasks.at(event);
        boolean taken = accepted;
        try {
            if (!taken && !event.handlers().accepts(handler, event.event(), event.metadata())) {
                return true;
            }
            taken = true;
            if (letters.parks(event, handler)) {
                park(event, handler);
            } else {
                event.handlers().handle(handler, event.event(), event.metadata());
                handled.increment();
            }
            return true;
        } catch (Throwable error) {
            if (event.isSettled()) {
                return true; // the close has reported it meanwhile
            }
            if (number < redelivery.attempts() && tryLater(event, handler, taken, number, firstFailure, error, later)) {
                return false;
            }
            fail(event, handler, number, error, firstFailure);
            return true;
        } finally {
            Thread.interrupted(); // it was meant for this handler; the thread goes on with others
        }
    }

    /** Whether there will be another attempt. */
    private boolean tryLater(
            QueuedEvent event,
            int handler,
            boolean accepted,
            int number,
            @Nullable Instant firstFailure,
            Throwable error,
            Continuation later) {
        try {
            Instant first = firstFailure != null ? firstFailure : letters.now();
            tasks.startAfter(redelivery.delayAfter(number), () -> {
                if (attempt(event, handler, accepted, number + 1, first, later)) {
                    later.ended(event);
                }
            });
            retried.increment();
            return true;
        } catch (Throwable trouble) {
            Reports.suppress(trouble, error);
            return false;
        }
    }

    private void park(QueuedEvent event, int handler) {
        if (!letters.park(event, handler)) {
            report(
                    event,
                    handler,
                    new EventDroppedException(event.event().getClass().getName()
                            + " must not overtake a dead letter of its key, and there is no room for more of them"));
        }
    }

    private void fail(QueuedEvent event, int handler, int attempts, Throwable error, @Nullable Instant firstFailure) {
        failed.increment();
        try {
            letters.write(event, handler, attempts, error, firstFailure);
        } catch (Throwable trouble) {
            Reports.suppress(trouble, error);
        }
        report(event, handler, error);
    }

    /** What keeps an event from all its handlers is a failure of each. */
    void failAll(QueuedEvent event, Throwable reason) {
        for (int handler = 0; handler < event.handlers().queuedHandlers(); handler++) {
            fail(event, handler, 0, reason, null);
        }
    }

    /**
     * Tells the sink that handlers will not see an event, or have not come to an end with it: those of the group that it is at, and of the
     * groups after that. A dead letter is kept as one.
     */
    void reportAll(QueuedEvent event, Throwable reason) {
        if (letters.takesBack(event)) {
            return;
        }
        for (int handler = event.reached(); handler < event.handlers().queuedHandlers(); handler++) {
            report(event, handler, reason);
        }
    }

    private void report(QueuedEvent event, int handler, Throwable error) {
        Reports.send(sink, new EventFailure(event.event(), event.handlers().queuedHandler(handler), error));
    }

    long handled() {
        return handled.sum();
    }

    long retried() {
        return retried.sum();
    }

    long failed() {
        return failed.sum();
    }
}
