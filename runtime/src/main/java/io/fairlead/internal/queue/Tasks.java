package io.fairlead.internal.queue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Hands tasks of the queue to the application's executor. What that refuses, whatever its reason, a daemon thread of the queue's own does.
 *
 * <p>A task is done once, even if an executor throws and keeps it all the same. An executor that runs tasks on the thread that hands them over
 * gets its turn when the task that is under way on that thread has ended, not within it: so stacks do not grow, and no task is
 * run in the middle of another.
 */
final class Tasks {

    /** What a thread of an executor is at. One for all queues, because a handler of one may ask another. */
    private static final ThreadLocal<@Nullable Task> CURRENT = new ThreadLocal<>();

    private final Executor executor;
    private final LongAdder refused = new LongAdder();
    private final ThreadPoolExecutor own;

    Tasks(Executor executor) {
        this.executor = executor;
        // No more tasks than lanes, which are bounded, handlers of a group, and attempts that are due.
        own = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "fairlead-events");
            thread.setDaemon(true);
            return thread;
        });
        own.allowCoreThreadTimeOut(true);
    }

    void start(Runnable work) {
        Task task = new Task(work);
        try {
            executor.execute(task);
        } catch (Throwable refusal) {
            refused.increment();
            own.execute(task);
        }
    }

    /** By the queue's own thread, because the JDK's timer is everybody's, and an executor may run the task where it is handed over. */
    void startAfter(Duration delay, Runnable work) {
        CompletableFuture.delayedExecutor(TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS, own)
                .execute(() -> start(work));
    }

    /** Whether this thread is in a task of this queue. */
    boolean isInTask() {
        return current() != null;
    }

    /** The event that this thread handles for this queue; null if it handles none. */
    @Nullable
    QueuedEvent currentEvent() {
        Task task = current();
        return task == null ? null : task.event;
    }

    /** Called before an event is handled. */
    void at(QueuedEvent event) {
        Task task = current();
        if (task != null) {
            task.event = event;
        }
    }

    private @Nullable Task current() {
        Task task = CURRENT.get();
        while (task != null && task.tasks() != this) {
            task = task.around;
        }
        return task;
    }

    /** True once somebody has begun it. */
    private final class Task extends AtomicBoolean implements Runnable {

        private static final long serialVersionUID = 1L;

        private final transient Queue<Runnable> works = new ArrayDeque<>(1);
        private transient @Nullable Task around;
        private transient @Nullable QueuedEvent event;

        Task(Runnable work) {
            works.add(work);
        }

        Tasks tasks() {
            return Tasks.this;
        }

        @Override
        public void run() {
            if (!compareAndSet(false, true)) {
                return;
            }
            Task outer = current();
            if (outer != null) {
                outer.works.addAll(works);
                return;
            }
            around = CURRENT.get();
            CURRENT.set(this);
            try {
                for (Runnable work = works.poll(); work != null; work = works.poll()) {
                    work.run();
                }
            } finally {
                if (around == null) {
                    CURRENT.remove();
                } else {
                    CURRENT.set(around);
                }
            }
        }
    }

    /** How many tasks the executor did not take. */
    long refused() {
        return refused.sum();
    }
}
