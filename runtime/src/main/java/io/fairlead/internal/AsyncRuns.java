package io.fairlead.internal;

import io.fairlead.BusClosedException;
import io.fairlead.BusOverloadedException;
import io.fairlead.SelfWaitException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * The asynchronous messages of one bus: bounded in number, each ending in exactly one way, none forgotten at the close.
 *
 * <p>A run ends in three steps whose order matters. It makes room, so that whoever learns of its end finds room for the
 * next message. It completes its future. Then it ceases to be under way, so that a close that has seen it end leaves no
 * future open.
 */
final class AsyncRuns {

    private final int capacity;
    private final Duration shutdownTimeout;
    private final Executor executor;
    private final Object monitor = new Object(); // guards everything below
    private final Set<Run<?>> underWay = new HashSet<>();
    private int roomTaken;
    private long begun;
    private boolean closed;

    /**
     * No messages yet.
     *
     * @param capacity how many may be under way
     * @param shutdownTimeout how long a close waits, for those who are told that it did
     * @param executor where they run
     */
    AsyncRuns(int capacity, Duration shutdownTimeout, Executor executor) {
        this.capacity = capacity;
        this.shutdownTimeout = shutdownTimeout;
        this.executor = executor;
    }

    /** Accepts a run and hands it to the executor, or completes it with the reason why not. */
    <R extends @Nullable Object> CompletableFuture<R> start(Run<R> run) {
        synchronized (monitor) {
            if (closed) {
                run.completeExceptionally(new BusClosedException("the bus is closed and refused " + run));
                return run;
            }
            if (roomTaken >= capacity) {
                run.completeExceptionally(new BusOverloadedException(
                        "the bus refused " + run + ": " + roomTaken + " asynchronous messages are under way", null));
                return run;
            }
            run.runs = this;
            run.takesRoom = true;
            roomTaken++;
            begun++;
            underWay.add(run);
        }
        try {
            executor.execute(run);
        } catch (RejectedExecutionException refusal) {
            run.fail(new BusOverloadedException("the executor refused " + run, refusal));
        } catch (Throwable broken) {
            run.fail(broken);
        }
        return run;
    }

    private void makeRoom(Run<?> run) {
        synchronized (monitor) {
            if (run.takesRoom) {
                run.takesRoom = false;
                roomTaken--;
            }
        }
    }

    private void ended(Run<?> run) {
        synchronized (monitor) {
            makeRoom(run); // as a run does that was cancelled before it began
            if (underWay.remove(run)) {
                monitor.notifyAll();
            }
        }
    }

    /**
     * Refuses new runs, waits for the accepted ones, and completes those that did not end. A run that closes its own bus is neither
     * waited for nor completed: it ends when it returns from here.
     *
     * @param deadline by {@link System#nanoTime()}
     * @return how many did not end
     */
    int close(long deadline) {
        List<Run<?>> late;
        synchronized (monitor) {
            closed = true;
            int mine = underWay.size() - others().size(); // none of which can end while this thread is here
            awaitEnd(mine, deadline);
            late = others();
        }
        for (Run<?> run : late) {
            run.fail(new BusClosedException(
                    run + " had not ended when the bus was closed; the shutdown time-out is " + shutdownTimeout));
        }
        return late.size();
    }

    /** How many have begun; never less than before. */
    long begun() {
        synchronized (monitor) {
            return begun;
        }
    }

    /** Whether a thread is at one of them. */
    boolean isRunning(Thread thread) {
        synchronized (monitor) {
            return underWay.stream().anyMatch(run -> run.isRunBy(thread));
        }
    }

    /**
     * Refuses to wait where that would never end.
     *
     * @throws SelfWaitException if a run asks
     */
    void refuseSelfWait() {
        if (isRunning(Thread.currentThread())) {
            throw new SelfWaitException("an asynchronous message waits until the bus is idle, and so for itself");
        }
    }

    /**
     * Waits until no run is under way.
     *
     * @param deadline by {@link System#nanoTime()}
     * @return whether that was reached in time
     */
    boolean awaitIdle(long deadline) throws InterruptedException {
        synchronized (monitor) {
            for (long left = deadline - System.nanoTime();
                    left > 0 && !underWay.isEmpty();
                    left = deadline - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(monitor, Math.max(left, 1_000_000));
            }
            return underWay.isEmpty();
        }
    }

    private List<Run<?>> others() {
        Thread here = Thread.currentThread();
        List<Run<?>> others = new ArrayList<>(underWay.size());
        for (Run<?> run : underWay) {
            if (!run.isRunBy(here)) {
                others.add(run);
            }
        }
        return others;
    }

    private void awaitEnd(int mine, long deadline) {
        long left = deadline - System.nanoTime();
        while (underWay.size() > mine && left > 0) {
            try {
                TimeUnit.NANOSECONDS.timedWait(monitor, Math.max(left, 1_000_000));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
            left = deadline - System.nanoTime();
        }
    }

    /**
     * One message on its way, and the future that its sender holds.
     *
     * @param <R> the result
     */
    abstract static class Run<R extends @Nullable Object> extends CompletableFuture<R> implements Runnable {

        private @Nullable AsyncRuns runs;
        private boolean takesRoom;
        private volatile @Nullable Thread runner;
        private volatile @Nullable AsyncAnswer answer;

        /** Whether a thread is at it. */
        final boolean isRunBy(Thread thread) {
            AsyncAnswer later = answer;
            return thread.equals(runner) || (later != null && later.isEndedBy(thread));
        }

        /** Does the work; what it returns may be an {@link AsyncAnswer}. */
        abstract @Nullable Object call();

        /** The message, for error texts. */
        abstract Object message();

        @Override
        public final void run() {
            if (isDone()) {
                ended();
                return;
            }
            runner = Thread.currentThread();
            Object answered;
            try {
                answered = call();
            } catch (Throwable error) {
                if (error instanceof InterruptedException) {
                    Thread.currentThread().interrupt();
                }
                fail(error);
                return;
            }
            if (answered instanceof AsyncAnswer later) {
                follow(later);
            } else {
                succeed(answered);
            }
        }

        /** The thread goes on to other things; the run is under way until the handler's stage has ended. */
        @SuppressWarnings("FutureReturnValueIgnored") // it is this run that somebody waits for
        private void follow(AsyncAnswer later) {
            answer = later;
            runner = null;
            if (isCancelled()) {
                later.stop();
            }
            if (later.wasInterrupted()) {
                Thread.currentThread().interrupt();
            }
            later.whenComplete((result, error) -> {
                runner = Thread.currentThread();
                if (error != null) {
                    fail(error);
                } else {
                    succeed(result);
                }
            });
        }

        @Override
        public final boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = super.cancel(mayInterruptIfRunning);
            AsyncAnswer later = answer;
            if (cancelled && later != null) {
                later.stop();
            }
            return cancelled;
        }

        @SuppressWarnings({"unchecked", "NullAway"}) // a handler answers what its message asks for, be it null
        private void succeed(@Nullable Object result) {
            makeRoom();
            if (!complete((R) result) && result instanceof BaseStream<?, ?> stream) {
                stream.close(); // for whoever asked for it does not get it
            }
            ended();
        }

        private void fail(Throwable error) {
            makeRoom();
            completeExceptionally(error); // without effect if it has ended meanwhile
            ended();
        }

        private void makeRoom() {
            if (runs != null) {
                runs.makeRoom(this);
            }
        }

        private void ended() {
            if (runs != null) {
                runs.ended(this);
            }
        }

        @Override
        public final String toString() {
            return message().getClass().getName();
        }
    }
}
