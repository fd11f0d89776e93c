package io.fairlead.resilience;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The time of {@link System#nanoTime()}, and a thread for tasks that ends when there have been none for a while. */
final class SystemTimer implements ResilienceTimer {

    private static final long IDLE_SECONDS = 10;

    private final ScheduledThreadPoolExecutor tasks;

    SystemTimer() {
        tasks = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "fairlead-resilience-timer");
            thread.setDaemon(true);
            return thread;
        });
        tasks.setRemoveOnCancelPolicy(true);
        tasks.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        tasks.allowCoreThreadTimeOut(true);
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(duration.toNanos());
    }

    @Override
    public Scheduled schedule(Runnable task, Duration delay) {
        Future<?> scheduled = tasks.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> scheduled.cancel(false);
    }
}
