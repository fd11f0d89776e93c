package io.fairlead.internal;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Where a bus does what its senders do not wait for: the application's executor, or one of its own. */
final class BusExecutor implements Executor {

    private final Executor executor;
    private final @Nullable ThreadPoolExecutor own;

    /**
     * An executor.
     *
     * @param given the application's, or null
     * @param name what threads of the bus's own are called, before their number
     */
    BusExecutor(@Nullable Executor given, String name) {
        if (given == null) {
            ThreadPoolExecutor threads = threads(name);
            own = threads;
            executor = threads;
        } else {
            own = null;
            executor = given;
        }
    }

    private static ThreadPoolExecutor threads(String name) {
        int count = Math.max(2, Runtime.getRuntime().availableProcessors());
        // The queue needs no bound of its own: what comes into it is bounded by whoever puts it there.
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                count, count, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new DaemonThreads(name));
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    @Override
    public void execute(Runnable task) {
        executor.execute(task);
    }

    /**
     * Ends the bus's own threads, and leaves the application's alone.
     *
     * @param interrupt whether to interrupt what they are doing
     */
    void close(boolean interrupt) {
        if (own != null && interrupt) {
            own.shutdownNow();
        } else if (own != null) {
            own.shutdown();
        }
    }

    private static final class DaemonThreads implements ThreadFactory {

        private final String name;
        private final AtomicInteger count = new AtomicInteger();

        DaemonThreads(String name) {
            this.name = name;
        }

        @Override
        public Thread newThread(Runnable task) {
            Thread thread = new Thread(task, name + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        }
    }
}
