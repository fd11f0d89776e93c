package io.fairlead.resilience;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time that passes when a test says so, or when somebody sleeps. What is due is done by the thread that lets it pass. */
public final class ManualTimer implements ResilienceTimer {

    private final List<Task> tasks = new ArrayList<>();
    private final List<Duration> sleeps = new ArrayList<>();
    private long now = Long.MAX_VALUE - 1_000; // so that it overflows at once, as the system's may

    private static final class Task {
        final long due;
        final Runnable work;

        Task(long due, Runnable work) {
            this.due = due;
            this.work = work;
        }
    }

    @Override
    public synchronized long nanoTime() {
        return now;
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted before it slept");
        }
        synchronized (this) {
            sleeps.add(duration);
        }
        advance(duration);
    }

    @Override
    public synchronized Scheduled schedule(Runnable work, Duration delay) {
        Task task = new Task(now + delay.toNanos(), work);
        tasks.add(task);
        return () -> remove(task);
    }

    private synchronized void remove(Task task) {
        tasks.remove(task);
    }

    public void advance(Duration duration) {
        long end = nanoTime() + duration.toNanos();
        for (Task due = nextUntil(end); due != null; due = nextUntil(end)) {
            due.work.run();
        }
        synchronized (this) {
            now = end;
        }
    }

    private synchronized @Nullable Task nextUntil(long end) {
        Task next = tasks.stream()
                .filter(task -> task.due - end <= 0)
                .min(Comparator.comparingLong(task -> task.due - end))
                .orElse(null);
        if (next != null) {
            tasks.remove(next);
            now = next.due;
        }
        return next;
    }

    /** How long somebody slept each time. */
    synchronized List<Duration> sleeps() {
        return List.copyOf(sleeps);
    }

    /** How many tasks wait for their time. */
    public synchronized int waiting() {
        return tasks.size();
    }
}
