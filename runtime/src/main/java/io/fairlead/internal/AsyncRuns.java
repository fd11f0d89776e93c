package io.fairlead.internal;

import io.fairlead.BusClosedException;
import io.fairlead.BusOptions;
import io.fairlead.BusOverloadedException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
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
 */
final class AsyncRuns {

    private final BusOptions options;
    private final Set<Run<?>> underWay = ConcurrentHashMap.newKeySet();
    private final Object monitor = new Object();
    private int accepted;
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
            if (accepted >= options.asyncCapacity()) {
                run.completeExceptionally(new BusOverloadedException(
                        "the bus refused " + run + ": " + accepted + " asynchronous messages are under way", null));
                return run;
            }
            accepted++;
            underWay.add(run);
            run.runs = this;
            executor = executor();
        }
        try {
            executor.execute(run);
        } catch (RejectedExecutionException refusal) {
            ended(run);
            run.completeExceptionally(new BusOverloadedException("the executor refused " + run, refusal));
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

    private void ended(Run<?> run) {
        synchronized (monitor) {
            if (underWay.remove(run)) {
                accepted--;
                monitor.notifyAll();
            }
        }
    }

    /** Refuses new runs, waits for the accepted ones until the time-out, and completes those that did not end. */
    void close() {
        ThreadPoolExecutor own;
        synchronized (monitor) {
            closed = true;
            awaitEnd(System.nanoTime() + options.shutdownTimeout().toNanos());
            own = ownExecutor;
        }
        for (Run<?> run : underWay) {
            run.completeExceptionally(
                    new BusClosedException(run + " did not end within " + options.shutdownTimeout() + " of the close"));
        }
        if (own != null) {
            own.shutdownNow();
        }
    }

    private void awaitEnd(long deadline) {
        boolean interrupted = false;
        for (long left = deadline - System.nanoTime(); accepted > 0 && left > 0; left = deadline - System.nanoTime()) {
            try {
                TimeUnit.NANOSECONDS.timedWait(monitor, Math.max(left, 1_000_000));
            } catch (InterruptedException stop) {
                interrupted = true;
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * One message on its way, and the future that its sender holds.
     *
     * @param <R> the result
     */
    abstract static class Run<R extends @Nullable Object> extends CompletableFuture<R> implements Runnable {

        private @Nullable AsyncRuns runs;

        /** Does the work. */
        abstract R call();

        /** The message, for error texts. */
        abstract Object message();

        @Override
        public final void run() {
            try {
                if (!isDone()) {
                    complete(call());
                }
            } catch (Throwable error) {
                if (error instanceof InterruptedException) {
                    Thread.currentThread().interrupt();
                }
                completeExceptionally(error);
            } finally {
                if (runs != null) {
                    runs.ended(this);
                }
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
