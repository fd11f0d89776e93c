package io.fairlead.internal.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One lane for all events, for applications that do not sequence them by keys.
 *
 * <p>What was taken out of the backlog stands in a list that is never changed once others can see it, so that the close can find those
 * that the lane never came to.
 */
final class SingleLane extends Lane implements Lanes {

    private final Backlog backlog;
    private final int batchSize;
    private final AtomicBoolean awake = new AtomicBoolean();
    private volatile List<QueuedEvent> batch = List.of();
    private int next; // of the batch; guarded by being awake

    SingleLane(Backlog backlog, LaneContext context) {
        super(context);
        this.backlog = backlog;
        batchSize = context.batchSize();
    }

    @Override
    public void wake() {
        if (!awake.get() && awake.compareAndSet(false, true)) {
            begin();
        }
    }

    @Override
    public boolean isOne() {
        return true;
    }

    @Override
    @Nullable
    QueuedEvent take() {
        List<QueuedEvent> taken = batch;
        if (next == taken.size()) {
            taken = new ArrayList<>(batchSize);
            next = 0;
            if (backlog.drainTo(taken, batchSize) == 0) {
                batch = List.of(); // or an idle bus would hold on to the last ones
                return null;
            }
            batch = taken;
        }
        return taken.get(next++);
    }

    @Override
    boolean rest() {
        awake.set(false);
        return backlog.isEmpty() || !awake.compareAndSet(false, true);
    }

    @Override
    public List<QueuedEvent> abandon(@Nullable QueuedEvent spared) {
        List<QueuedEvent> left = new ArrayList<>(batch);
        backlog.drainTo(left);
        left.removeIf(event -> event == spared || !event.settle());
        return left;
    }
}
