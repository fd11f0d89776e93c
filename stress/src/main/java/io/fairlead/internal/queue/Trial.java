package io.fairlead.internal.queue;

import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.event.EventQueueOptions;
import io.fairlead.internal.QueuedHandlers;
import java.time.Clock;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A queue whose executor is a list of tasks, which somebody has to take, and a handler that counts. */
final class Trial implements QueuedHandlers {

    /** An event with a key. */
    record Keyed(int key) implements Event {}

    final EventQueue queue;
    final AtomicInteger handled = new AtomicInteger();
    final AtomicInteger reported = new AtomicInteger();
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

    Trial(EventQueueOptions.Builder options, boolean sequenced) {
        queue = new EventQueue(
                options.build(),
                tasks::add,
                () -> false,
                sequenced,
                failure -> reported.incrementAndGet(),
                Clock.systemUTC());
    }

    /** Publishes; tells whether it was accepted. */
    boolean publish(int key) {
        try {
            queue.publish(this, new Keyed(key), null);
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    /** Does a task, if there is one. */
    void turn() {
        Runnable task = tasks.poll();
        if (task != null) {
            task.run();
        }
    }

    /** Does all tasks, those included that they bring about. */
    void turnAll() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    @Override
    public int queuedHandlers() {
        return 1;
    }

    @Override
    public int endOfGroup(int first) {
        return 1;
    }

    @Override
    public String queuedHandler(int handler) {
        return "counter";
    }

    @Override
    public Object sequenceOf(Event event) {
        return ((Keyed) event).key();
    }

    @Override
    public void handle(int handler, Event event, @Nullable Metadata metadata) {
        handled.incrementAndGet();
    }
}
