package io.fairlead.internal.queue;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The events that wait: those that publishers brought, as many as fit, and ahead of them the dead letters that are tried again. Of
 * these there is one at most for each letter, so that the store of letters bounds them; they ask nobody for room, and are never dropped.
 */
final class Backlog {

    private final ArrayBlockingQueue<QueuedEvent> published;
    private final Queue<QueuedEvent> retried = new ConcurrentLinkedQueue<>();

    Backlog(int capacity) {
        published = new ArrayBlockingQueue<>(capacity);
    }

    boolean offer(QueuedEvent event) {
        return published.offer(event);
    }

    boolean offer(QueuedEvent event, long nanos) throws InterruptedException {
        return published.offer(event, nanos, TimeUnit.NANOSECONDS);
    }

    void retry(QueuedEvent event) {
        retried.add(event);
    }

    /** The next event; null if none waits. */
    @Nullable
    QueuedEvent poll() {
        QueuedEvent event = retried.poll();
        return event != null ? event : published.poll();
    }

    /** The event that was published first of those that wait; null if none does. */
    @Nullable
    QueuedEvent pollOldest() {
        return published.poll();
    }

    /** Moves events to a list, in their order; returns how many. */
    int drainTo(List<QueuedEvent> target, int most) {
        int count = 0;
        for (QueuedEvent event = retried.poll(); event != null; event = count < most ? retried.poll() : null) {
            target.add(event);
            count++;
        }
        return count + published.drainTo(target, Math.max(0, most - count));
    }

    void drainTo(Collection<QueuedEvent> target) {
        for (QueuedEvent event = retried.poll(); event != null; event = retried.poll()) {
            target.add(event);
        }
        published.drainTo(target);
    }

    /** Takes an event out; false if somebody has taken it. */
    boolean remove(QueuedEvent event) {
        return published.remove(event);
    }

    boolean isEmpty() {
        return retried.isEmpty() && published.isEmpty();
    }

    int size() {
        return retried.size() + published.size();
    }
}
