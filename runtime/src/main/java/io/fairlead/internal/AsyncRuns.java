package io.fairlead.internal;

import io.fairlead.BusClosedException;
import io.fairlead.BusOptions;
import io.fairlead.BusOverloadedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The asynchronous messages of one bus: bounded in number, each ending in exactly one way, none forgotten at the close.
 *
 * <p>A run ends in three steps whose order matters. It makes room, so that whoever learns of its end finds room for the
 * next message. It completes its future. Then it ceases to be under way, so that a close that has seen it end leaves no
 * future open.
 */
final class AsyncRuns {

    private final BusOptions options;
    private final Object monitor = new Object(); // guards everything below
    private final Set<Run<?>> underWay = new HashSet<>();
    private int roomTaken;
    private boolean closed;
    private @Nullable ThreadPoolExecutor ownExecutor;

    AsyncRuns(BusOptions options) {
        this.options = options;
    }

    /** Accepts a run and hands it to the executor, or completes it with the reason why not. */
    <R extends @Nullable Object> CompletableFuture<R> start(Run<R> run) {
        Executor executor;
        synchronized (monitor) {
            if (closed) {
                run.completeExceptionally(new BusClosedException("the bus is closed and refused " + run));
                return run;
            }
            if (roomTaken >= options.asyncCapacity()) {
                run.completeExceptionally(new BusOverloadedException(
                        "the bus refused " + run + ": " + roomTaken + " asynchronous messages are under way", null));
                return run;
            }
            executor = executor();
            run.runs = this;
            run.takesRoom = true;
            roomTaken++;
            underWay.add(run);
        }
        try {
            executor.execute(run);
        } catch (RejectedExecutionException refusal) {
            run.end(new BusOverloadedException("the executor refused " + run, refusal));
        } catch (Throwable broken) {
            run.end(broken);
        }
        return run;
    }

    private Executor executor() {
        Executor given = options.executor();
        if (given != null) {
            return given;
        }
        ThreadPoolExecutor own = ownExecutor;
        if (own == null) {
            int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
            // The queue needs no bound of its own: no more than asyncCapacity runs are ever accepted.
            own = new ThreadPoolExecutor(
                    threads, threads, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new DaemonThreads());
            own.allowCoreThreadTimeOut(true);
            ownExecutor = own;
        }
        return own;
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
     * Refuses new runs, waits for the accepted ones until the time-out, and completes those that did not end. A run that
     * closes its own bus is neither waited for nor completed: it ends when it returns from here.
     */
    void close() {
        List<Run<?>> late;
        ThreadPoolExecutor own;
        synchronized (monitor) {
            closed = true;
            int mine = underWay.size() - others().size(); // none of which can end while this thread is here
            awaitEnd(mine, System.nanoTime() + TimeUnit.NANOSECONDS.convert(options.shutdownTimeout()));
            late = others();
            own = ownExecutor;
        }
        for (Run<?> run : late) {
            run.end(new BusClosedException(run + " had not ended when the bus was closed; the shutdown time-out is "
                    + options.shutdownTimeout()));
        }
        if (own != null && late.isEmpty()) {
            own.shutdown();
        } else if (own != null) {
            own.shutdownNow();
        }
    }

    private List<Run<?>> others() {
        Thread here = Thread.currentThread();
        List<Run<?>> others = new ArrayList<>(underWay.size());
        for (Run<?> run : underWay) {
            if (!here.equals(run.runner)) {
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

        /** Does the work. */
        abstract R call();

        /** The message, for error texts. */
        abstract Object message();

        @Override
        public final void run() {
            runner = Thread.currentThread();
            try {
                if (!isDone()) {
                    R result = call();
                    makeRoom();
                    complete(result);
                }
            } catch (Throwable error) {
                if (error instanceof InterruptedException) {
                    Thread.currentThread().interrupt();
                }
                makeRoom();
                completeExceptionally(error);
            } finally {
                ended();
            }
        }

        private void end(Throwable error) {
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

    private static final class DaemonThreads implements ThreadFactory {

        private final AtomicInteger count = new AtomicInteger();

        @Override
        public Thread newThread(Runnable task) {
            Thread thread = new Thread(task, "fairlead-async-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        }
    }
}
