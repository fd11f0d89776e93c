package io.fairlead.internal.queue;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The events that wait: those that publishers brought, as many as fit, and ahead of them the dead letters that are tried again. Of
 * these there is one at most for each letter, so that the store of letters bounds them; they ask nobody for room, and are never dropped.
 */
final class Backlog {

    private final Ring<QueuedEvent> published;
    private final Queue<QueuedEvent> retried = new ConcurrentLinkedQueue<>();
    private final Gate room = new Gate();

    Backlog(int capacity) {
        published = new Ring<>(capacity);
    }

    /** Puts an event in; false if there is no room. */
    boolean offer(QueuedEvent event) {
        return published.offer(event);
    }

    /**
     * Waits for room.
     *
     * @param deadline by {@link System#nanoTime()}
     * @return whether there was some in time; somebody else may have taken it since
     */
    boolean awaitRoom(long deadline) throws InterruptedException {
        return room.await(published::hasRoom, deadline);
    }

    void retry(QueuedEvent event) {
        retried.add(event);
    }

    /** The next event; null if none waits. */
    @Nullable
    QueuedEvent poll() {
        QueuedEvent event = retried.poll();
        return event != null ? event : pollOldest();
    }

    /** The event that was published first of those that wait; null if none does, or its publisher is still about to put it in. */
    @Nullable
    QueuedEvent pollOldest() {
        QueuedEvent event = published.poll();
        if (event != null) {
            room.changed(1);
        }
        return event;
    }

    /** Moves events to a list, in their order; returns how many. */
    int drainTo(List<QueuedEvent> target, int most) {
        int count = 0;
        for (QueuedEvent event; count < most && (event = retried.poll()) != null; count++) {
            target.add(event);
        }
        int first = published.drainTo(target::add, most - count);
        if (first > 0) {
            room.changed(first);
        }
        return count + first;
    }

    /**
     * Accounts for an event that its publisher does not want to be in any more. It stays in its place, which is as good as empty.
     *
     * @return false if somebody has taken it out, or accounted for it
     */
    boolean withdraw(QueuedEvent event) {
        return published.whileIn(event, event::settle);
    }

    /** Whether nothing can be taken out. */
    boolean isEmpty() {
        return retried.isEmpty() && published.isEmpty();
    }

    int size() {
        return retried.size() + published.size();
    }
}
