package io.fairlead.resilience;

import java.time.Duration;

/**
 * Where waits and time limits take their time from. A port: there is one for the system's time, and a test has its own, in which an hour
 * passes when the test says so.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
public interface ResilienceTimer {

    /**
     * The time that has passed since some moment.
     *
     * @return nanoseconds, never less than before
     */
    long nanoTime();

    /**
     * Holds the thread for a while.
     *
     * @param duration how long, not negative
     * @throws InterruptedException if the thread is interrupted, or was when it came
     */
    void sleep(Duration duration) throws InterruptedException;

    /**
     * Has something done after a while.
     *
     * @param task what is done; it is short, and never waits
     * @param delay after how long, not negative
     * @return takes the task back
     */
    Scheduled schedule(Runnable task, Duration delay);

    /**
     * A task that waits for its time.
     *
     * @since 0.1.0
     */
    @FunctionalInterface
    interface Scheduled {

        /** Takes the task back, without effect once it has begun. */
        void cancel();
    }

    /**
     * The system's time. Tasks run on one daemon thread, which is there while there are any. Each message that is under way has at most a
     * task for each of its time-outs and its retry; those taken back are gone at once.
     *
     * @return a new timer
     */
    static ResilienceTimer system() {
        return new SystemTimer();
    }
}
