package io.fairlead.benchmarks.policy.app;

import io.fairlead.benchmarks.app.Receipt;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A time limit on the sender's thread, which a timer interrupts: what somebody would write first, and not safe, since an interrupt may come
 * when the handler has just ended. Beside it Resilience4j's, which hands the work to another thread and waits.
 */
public final class TimeLimitByHand implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Hurried.Handler handler = new Hurried.Handler();
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, TimeLimitByHand::daemon);
    private final ExecutorService executor = Executors.newSingleThreadExecutor(TimeLimitByHand::daemon);
    private final TimeLimiter timeLimiter =
            TimeLimiter.of(TimeLimiterConfig.custom().timeoutDuration(LIMIT).build());

    /** With both of its threads. */
    public TimeLimitByHand() {
        timer.setRemoveOnCancelPolicy(true);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    public Receipt send(Hurried command) {
        Future<?> alarm = timer.schedule(Thread.currentThread()::interrupt, LIMIT.toNanos(), TimeUnit.NANOSECONDS);
        try {
            return handler.handle(command);
        } finally {
            alarm.cancel(false);
        }
    }

    public Receipt sendElsewhere(Hurried command) throws Exception {
        return timeLimiter.executeFutureSupplier(() -> executor.submit(() -> handler.handle(command)));
    }

    @Override
    public void close() {
        timer.shutdown();
        executor.shutdown();
    }
}
