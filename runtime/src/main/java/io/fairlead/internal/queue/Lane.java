package io.fairlead.internal.queue;

import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Leads events in the order of their publication, each to its end before the next one begins. At any time there is one who does
 * that: a task of the executor's that has its turn, or, where an event has stopped on its way, whoever will go on with it.
 */
abstract class Lane implements Runnable, Dispatch.Leader {

    private final LaneContext context;

    Lane(LaneContext context) {
        this.context = context;
    }

    /** The next event; null if none waits. */
    abstract @Nullable QueuedEvent take();

    /** Called when none waits. Whether there is none really, so that the lane ends until it is started again. */
    abstract boolean rest();

    /** Called when an event was accounted for. */
    void left() {}

    /** Begins a turn on the executor. */
    final void begin() {
        context.tasks().start(this);
    }

    /** A turn. Whatever goes wrong in it, the lane goes on: nobody else would come for what is behind. */
    @Override
    public final void run() {
        try {
            if (!lead()) {
                return;
            }
        } catch (Throwable error) {
            System.getLogger("io.fairlead").log(Level.ERROR, "an event could not be led to its handlers", error);
        }
        begin();
    }

    /**
     * Whether another turn is wanted. The clock is read after the first event, the second, the fourth, and then after every eighth, for reading it
     * costs as much as all else here; a turn may last a few events longer than it should.
     */
    private boolean lead() {
        long start = System.nanoTime();
        for (int led = 1; led <= context.batchSize(); led++) {
            QueuedEvent event = take();
            if (event == null) {
                if (rest()) {
                    return false;
                }
                continue;
            }
            boolean ended = true;
            try {
                ended = Dispatch.run(this, event);
            } finally {
                if (ended) {
                    settle(event);
                }
            }
            if (!ended) {
                return false;
            }
            if (isLookedAt(led) && System.nanoTime() - start >= context.batchNanos()) {
                break;
            }
        }
        return true;
    }

    private static boolean isLookedAt(int led) {
        return led < 8 ? (led & (led - 1)) == 0 : led % 8 == 0;
    }

    @Override
    public final void start(Runnable task) {
        context.tasks().start(task);
    }

    @Override
    public final boolean attempt(QueuedEvent event, int handler, Continuation later) {
        return context.attempts().attempt(event, handler, later);
    }

    @Override
    public final void ended(QueuedEvent event) {
        settle(event);
        run();
    }

    /** At once, not once for a batch: the close must see it, even if the next handler never returns. */
    private void settle(QueuedEvent event) {
        if (event.settle()) {
            context.leave(1);
        }
        left();
    }
}
