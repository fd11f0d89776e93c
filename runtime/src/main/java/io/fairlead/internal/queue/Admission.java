package io.fairlead.internal.queue;

import io.fairlead.BusClosedException;
import io.fairlead.event.EventQueueOptions;
import io.fairlead.event.EventRejectedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Lets events into the queue, each overflow policy in its own way, and counts what it did. */
final class Admission {

    /** A publisher that waits looks so often at whether the queue was closed meanwhile. */
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(20);

    /** How long a publisher is held up just below the high water mark. Above a millisecond, waiting for room is better. */
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

    private final Backlog waiting;
    private final LongSupplier level;
    private final EventQueueOptions options;
    private final BooleanSupplier closed;
    private final BooleanSupplier futile;
    private final Consumer<QueuedEvent> dropped;
    private final LongAdder blocked = new LongAdder();
    private final LongAdder slowed = new LongAdder();

    /**
     * An admission.
     *
     * @param waiting where events go
     * @param level how many events are unfinished
     * @param closed whether no event is let in any more
     * @param futile whether it is no use to wait for room, because that may need the very thread that waits
     * @param dropped takes events that made room for others
     */
    Admission(
            Backlog waiting,
            LongSupplier level,
            EventQueueOptions options,
            BooleanSupplier closed,
            BooleanSupplier futile,
            Consumer<QueuedEvent> dropped) {
        this.waiting = waiting;
        this.level = level;
        this.options = options;
        this.closed = closed;
        this.futile = futile;
        this.dropped = dropped;
    }

    /** Lets an event in, or throws. */
    void admit(QueuedEvent event) {
        switch (options.overflow()) {
            case BLOCK -> offerOrWait(event);
            case REJECT_NEW -> {
                if (!waiting.offer(event)) {
                    throw rejected(event, "the queue holds " + options.capacity() + " events and is full");
                }
            }
            case DROP_OLDEST -> {
                if (waiting.offer(event)) {
                    return;
                }
                List<QueuedEvent> oldest = new ArrayList<>(1);
                while (!waiting.offer(event)) {
                    QueuedEvent first = waiting.pollOldest();
                    if (first != null) {
                        oldest.add(first);
                    } else {
                        LockSupport.parkNanos(1); // for whoever is about to put the oldest in
                    }
                }
                oldest.forEach(dropped); // now, because whoever is told may publish, and take the place
            }
            case ADAPTIVE_RATE_LIMIT -> {
                slowDown();
                offerOrWait(event);
            }
        }
    }

    private void slowDown() {
        long above = level.getAsLong() - options.lowWaterMark();
        long range = Math.max(1, options.highWaterMark() - options.lowWaterMark());
        if (above > 0 && !futile.getAsBoolean()) {
            slowed.increment();
            LockSupport.parkNanos(Math.min(LONGEST_PAUSE, LONGEST_PAUSE * above / range));
        }
    }

    private void offerOrWait(QueuedEvent event) {
        if (waiting.offer(event)) {
            return;
        }
        if (futile.getAsBoolean()) {
            throw rejected(event, "the queue is full, and whoever waited here for room would wait for itself");
        }
        blocked.increment();
        Duration timeout = options.blockTimeout();
        long deadline = System.nanoTime() + TimeUnit.NANOSECONDS.convert(timeout);
        try {
            for (long left = deadline - System.nanoTime(); left > 0; left = deadline - System.nanoTime()) {
                if (waiting.awaitRoom(System.nanoTime() + Math.min(left, GLANCE)) && waiting.offer(event)) {
                    return;
                }
                if (closed.getAsBoolean()) {
                    throw new BusClosedException("the bus was closed while a publisher waited for room for "
                            + event.event().getClass().getName());
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw rejected(event, "the publisher was interrupted while it waited for room");
        }
        throw rejected(event, "there was no room for " + timeout);
    }

    static EventRejectedException rejected(QueuedEvent event, String reason) {
        return new EventRejectedException(event.event().getClass().getName() + " was not queued: " + reason);
    }

    /** How many publishers had to wait for room. */
    long blocked() {
        return blocked.sum();
    }

    /** How many publishers were slowed down. */
    long slowed() {
        return slowed.sum();
    }
}
