package io.fairlead.internal.queue;

import io.fairlead.BusClosedException;
import io.fairlead.Event;
import io.fairlead.EventFailure;
import io.fairlead.FailureSink;
import io.fairlead.Metadata;
import io.fairlead.SelfWaitException;
import io.fairlead.event.DeadLetterStore;
import io.fairlead.event.DeadLetters;
import io.fairlead.event.EventDroppedException;
import io.fairlead.event.EventQueueOptions;
import io.fairlead.event.EventQueueStatistics;
import io.fairlead.event.QueueStart;
import io.fairlead.internal.QueuedHandlers;
import io.fairlead.internal.Reports;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The queue of one bus: bounded, in the order of publication, and with every accepted event accounted for in exactly one way.
 * Safe for use by many threads.
 */
public final class EventQueue {

    private static final int DEAD_LETTERS = 1_000;

    /** How long a close that has abandoned all it found goes on looking for events that are just between two places. */
    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final EventQueueOptions options;
    private final FailureSink sink;
    private final Backlog backlog;
    private final InFlight inFlight = new InFlight();
    private final WaterMarks marks;
    private final Tasks tasks;
    private final DeadLetterOffice letters;
    private final Attempts attempts;
    private final LaneContext context;
    private final Lanes lanes;
    private final Admission admission;
    private final LongAdder refused = new LongAdder();
    private final LongAdder dropped = new LongAdder();
    private final LongAdder abandoned = new LongAdder();
    private volatile boolean started;
    private volatile boolean closed;

    /**
     * An open queue.
     *
     * @param options how much it holds
     * @param executor where events are handled
     * @param busy whether the thread that asks is one of the executor's, so that nothing may be handled while it waits
     * @param sequenced whether any event has a key
     * @param sink told of every event that a handler did not handle
     * @param clock tells when a handler failed
     */
    public EventQueue(
            EventQueueOptions options,
            Executor executor,
            BooleanSupplier busy,
            boolean sequenced,
            FailureSink sink,
            Clock clock) {
        this.options = options;
        this.sink = sink;
        started = options.start() == QueueStart.AT_ONCE;
        backlog = new Backlog(options.capacity());
        marks = new WaterMarks(options, inFlight::count);
        tasks = new Tasks(executor);
        DeadLetterStore store = options.deadLetters();
        letters = new DeadLetterOffice(
                store != null ? store : DeadLetterStore.inMemory(DEAD_LETTERS),
                options.parksBehindDeadLetters(),
                clock,
                this::retry);
        attempts = new Attempts(options.redelivery(), sink, letters, tasks);
        context = new LaneContext(
                inFlight,
                attempts,
                tasks,
                marks,
                options.batchSize(),
                TimeUnit.NANOSECONDS.convert(options.batchTime()));
        lanes = sequenced ? new KeyedLanes(backlog, context) : new SingleLane(backlog, context);
        admission = new Admission(
                backlog,
                inFlight::count,
                options,
                () -> closed,
                () -> !started || tasks.isInTask() || busy.getAsBoolean(),
                this::drop);
    }

    /** Begins to handle events, where that was to wait. */
    public void start() {
        started = true;
        // What was put into the queue by somebody who did not see the flag is there now.
        lanes.wake();
    }

    /**
     * Takes an event in.
     *
     * @param handlers those that it is for
     * @param event the event
     * @param metadata what travels with it; null if nobody reads it
     * @throws BusClosedException if the queue was closed
     * @throws io.fairlead.event.EventRejectedException if it is full, or not started yet
     */
    public void publish(QueuedHandlers handlers, Event event, @Nullable Metadata metadata) {
        QueuedEvent queued = new QueuedEvent(handlers, event, metadata);
        inFlight.enter();
        boolean admitted = false;
        try {
            admit(queued);
            admitted = true;
        } finally {
            if (!admitted) {
                refused.increment();
                context.leave(1);
            }
            // Also then: who put something in behind it may have found nobody to wake, as it was not there yet.
            wake();
        }
        marks.rose();
    }

    private void admit(QueuedEvent event) {
        if (closed) {
            throw closedTo(event);
        }
        if (!started && options.start() == QueueStart.REFUSING) {
            throw Admission.rejected(event, "the bus was not started yet");
        }
        admission.admit(event);
        // A close that has given up waiting does not see what comes now. What somebody has taken out is his to account
        // for.
        if (closed && backlog.withdraw(event)) {
            throw closedTo(event);
        }
    }

    private static BusClosedException closedTo(QueuedEvent event) {
        return new BusClosedException("the bus is closed and did not queue "
                + event.event().getClass().getName());
    }

    private void wake() {
        if (started) {
            lanes.wake();
        }
    }

    private void retry(QueuedEvent letter) {
        inFlight.enter();
        if (closed) {
            refused.increment();
            context.leave(1);
            throw closedTo(letter);
        }
        backlog.retry(letter);
        wake();
    }

    private void drop(QueuedEvent event) {
        if (event.settle()) {
            dropped.increment();
            attempts.reportAll(
                    event,
                    new EventDroppedException(
                            event.event().getClass().getName() + " was dropped: a later event needed its place"));
            context.leave(1);
        }
    }

    /** The events that its handlers failed on. */
    public DeadLetters deadLetters() {
        return letters;
    }

    /** What it has done so far. */
    public EventQueueStatistics statistics() {
        InFlight.Counts counts = inFlight.counts();
        long rejections = refused.sum();
        long drops = dropped.sum();
        long reports = abandoned.sum();
        return new EventQueueStatistics(
                options.capacity(),
                (int) Math.min(backlog.size(), counts.unfinished()),
                counts.unfinished(),
                Math.max(0, counts.entered() - rejections),
                rejections,
                Math.max(0, counts.left() - rejections - drops - reports),
                drops,
                reports,
                admission.blocked(),
                admission.slowed(),
                attempts.handled(),
                attempts.retried(),
                attempts.failed(),
                letters.parked(),
                letters.size(),
                letters.refused(),
                tasks.refused());
    }

    /** How many events anybody has tried to put into it; never less than before. */
    public long offered() {
        return inFlight.entered();
    }

    /**
     * Refuses to wait where that would never end.
     *
     * @throws SelfWaitException if a handler of this queue asks
     */
    public void refuseSelfWait() {
        if (tasks.isInTask()) {
            throw new SelfWaitException("a queued handler waits until the bus is idle, and so for itself");
        }
    }

    /**
     * Waits until every event that was taken in is done with.
     *
     * @param deadline by {@link System#nanoTime()}
     * @return whether that was reached in time
     * @throws InterruptedException if the thread was interrupted
     */
    public boolean awaitIdle(long deadline) throws InterruptedException {
        return inFlight.await(0, deadline);
    }

    /**
     * Takes no more events in, waits for those taken in before, and reports those that were not done with in time to the failure
     * sink. A handler of this queue may close it: its own event is neither waited for nor reported, and ends as it would have.
     *
     * @param deadline by {@link System#nanoTime()}
     * @return how many were not done with
     */
    public int close(long deadline) {
        closed = true;
        QueuedEvent current = tasks.currentEvent();
        QueuedEvent own = current == null || current.isSettled() ? null : current;
        int mine = own == null ? 0 : 1;
        boolean vain = !started || (own != null && lanes.isOne()); // nobody else would come for the others
        try {
            inFlight.await(mine, vain ? System.nanoTime() : deadline);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        int unfinished = abandon(own, mine);
        reportParked();
        return unfinished;
    }

    /**
     * Reports what is not done with. A publisher may be between being counted and seeing the flag, and an event between two places; but who is
     * counted may also be a caller of this method, or somebody whom a sink holds up, so this does not go on for ever.
     */
    private int abandon(@Nullable QueuedEvent own, int mine) {
        int unfinished = 0;
        long end = System.nanoTime() + GRACE_NANOS;
        while (inFlight.count() > mine && System.nanoTime() - end < 0) {
            List<QueuedEvent> left = lanes.abandon(own);
            for (QueuedEvent event : left) {
                attempts.reportAll(
                        event,
                        new BusClosedException("the bus was closed before "
                                + event.event().getClass().getName() + " was done with"));
            }
            abandoned.add(left.size());
            unfinished += left.size();
            context.leave(left.size());
            if (left.isEmpty()) {
                LockSupport.parkNanos(100_000);
            }
        }
        return unfinished;
    }

    /** What is in the bus's own store would be forgotten with it; those that failed were reported then. */
    private void reportParked() {
        if (options.deadLetters() == null) {
            letters.takeParked()
                    .forEach(
                            letter -> Reports.send(
                                    sink,
                                    new EventFailure(
                                            letter.event(),
                                            letter.handler(),
                                            new BusClosedException(
                                                    letter.event().getClass().getName()
                                                            + " waited behind a dead letter of its key when the bus was closed"))));
        }
    }
}
