package io.fairlead.internal;

import io.fairlead.BusOptions;
import io.fairlead.internal.queue.EventQueue;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a bus does while its senders go on: asynchronous messages, and the queue of events. A bus makes it when the first one comes.
 *
 * <p>Each has threads of its own, unless the application gives an executor for both: messages that wait for room in the queue must not keep
 * it from being emptied.
 */
final class Background {

    private final BusOptions options;
    private final boolean sequenced;
    private final BusExecutor messages;
    private final BusExecutor events;
    private final AsyncRuns runs;
    private volatile @Nullable EventQueue queue;
    private boolean closed; // guarded by this

    /**
     * Nothing going on yet.
     *
     * @param sequenced whether any queued event has a key
     */
    Background(BusOptions options, boolean sequenced) {
        this.options = options;
        this.sequenced = sequenced;
        messages = new BusExecutor(options.executor(), "fairlead-async-");
        events = new BusExecutor(options.executor(), "fairlead-events-");
        runs = new AsyncRuns(options.asyncCapacity(), options.shutdownTimeout(), messages);
    }

    AsyncRuns runs() {
        return runs;
    }

    EventQueue queue() {
        EventQueue known = queue;
        return known != null ? known : openQueue();
    }

    private synchronized EventQueue openQueue() {
        EventQueue known = queue;
        if (known == null) {
            known = new EventQueue(
                    options.eventQueue(),
                    events,
                    () -> options.executor() != null && runs.isRunning(Thread.currentThread()),
                    sequenced,
                    options.failureSink(),
                    options.clock());
            if (closed) {
                known.close(System.nanoTime());
            }
            queue = known;
        }
        return known;
    }

    /**
     * Waits until nothing goes on any more; false if the time is up before.
     *
     * <p>Each may give work to the other. Both are idle only if nothing was begun between looking at the one and at the other.
     */
    boolean awaitIdle(Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.NANOSECONDS.convert(timeout);
        runs.refuseSelfWait();
        refuseSelfWait(queue);
        long begun;
        do {
            begun = begun();
            EventQueue known = queue;
            if (!runs.awaitIdle(deadline) || (known != null && !known.awaitIdle(deadline))) {
                return false;
            }
        } while (begun != begun());
        return true;
    }

    private static void refuseSelfWait(@Nullable EventQueue queue) {
        if (queue != null) {
            queue.refuseSelfWait();
        }
    }

    private long begun() {
        EventQueue known = queue;
        return runs.begun() + (known == null ? 0 : known.offered());
    }

    /**
     * Refuses what is new, waits for what was accepted until the shutdown time-out, and reports what did not end. Messages first: what
     * they raise still finds the queue open.
     */
    void close() {
        long deadline = System.nanoTime() + TimeUnit.NANOSECONDS.convert(options.shutdownTimeout());
        int late = runs.close(deadline);
        EventQueue known;
        synchronized (this) {
            closed = true;
            known = queue;
        }
        int unfinished = known == null ? 0 : known.close(deadline);
        messages.close(late > 0);
        events.close(unfinished > 0);
    }
}
