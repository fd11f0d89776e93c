package io.fairlead.internal.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One lane for all events, for applications that do not sequence them by keys.
 *
 * <p>What was taken out of the backlog stands in a list that is never changed once others can see it, so that the close can find those
 * that the lane never came to. How far the lane has come stands in an object of its own, because publishers read this one.
 */
final class SingleLane extends Lane implements Lanes {

    private final Backlog backlog;
    private final int batchSize;
    private final AtomicBoolean awake = new AtomicBoolean();
    private volatile Batch batch = Batch.NONE;

    SingleLane(Backlog backlog, LaneContext context) {
        super(context);
        this.backlog = backlog;
        batchSize = context.batchSize();
    }

    @Override
    public void wake() {
        if (!awake.get() && awake.compareAndSet(false, true)) {
            try {
                begin();
            } catch (Throwable error) {
                awake.set(false); // out of memory, or of stack: the next one who comes tries again
                throw error;
            }
        }
    }

    @Override
    public boolean isOne() {
        return true;
    }

    @Override
    @Nullable
    QueuedEvent take() {
        Batch taken = batch;
        if (taken.isEmpty()) {
            List<QueuedEvent> events = new ArrayList<>(batchSize);
            if (backlog.drainTo(events, batchSize) == 0) {
                batch = Batch.NONE; // or an idle bus would hold on to the last ones
                return null;
            }
            taken = new Batch(events);
            batch = taken;
        }
        return taken.next();
    }

    @Override
    boolean rest() {
        awake.set(false);
        return backlog.isEmpty() || !awake.compareAndSet(false, true);
    }

    @Override
    public List<QueuedEvent> abandon(@Nullable QueuedEvent spared) {
        List<QueuedEvent> left = new ArrayList<>(batch.events);
        backlog.drainTo(left, Integer.MAX_VALUE);
        left.removeIf(event -> event == spared || !event.settle());
        return left;
    }

    /** Some events, and which of them is next; that is known only to the lane. */
    private static final class Batch {

        static final Batch NONE = new Batch(List.of());

        private final List<QueuedEvent> events;
        private int next;

        Batch(List<QueuedEvent> events) {
            this.events = events;
        }

        boolean isEmpty() {
            return next == events.size();
        }

        QueuedEvent next() {
            return events.get(next++);
        }
    }
}
