package io.fairlead.internal.queue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A lane for each key that has events at the moment, and one for events without. The lanes hold no more events than make a batch, so that
 * what waits does so in the backlog: there its age counts, and its capacity.
 *
 * <p>A lane is in the map exactly as long as it has events or somebody leads one. Events are added, and lanes removed, by atomic
 * operations of the map on the key, so an event never gets into a lane that has just ended. A lane begins only after such an operation: it
 * may be led at once on the same thread, and end, and nothing may touch the map from within one of its operations.
 */
final class KeyedLanes implements Lanes, Runnable {

    private static final Object NO_KEY = new Object();

    private final Backlog backlog;
    private final LaneContext context;
    private final ConcurrentHashMap<Object, KeyLane> lanes = new ConcurrentHashMap<>();
    private final AtomicInteger inLanes = new AtomicInteger();
    private final AtomicBoolean awake = new AtomicBoolean();

    KeyedLanes(Backlog backlog, LaneContext context) {
        this.backlog = backlog;
        this.context = context;
    }

    @Override
    public void wake() {
        if (!awake.get() && awake.compareAndSet(false, true)) {
            try {
                context.tasks().start(this);
            } catch (Throwable error) {
                awake.set(false); // out of memory, or of stack: the next one who comes tries again
                throw error;
            }
        }
    }

    @Override
    public boolean isOne() {
        return false;
    }

    /** A turn of distributing. */
    @Override
    public void run() {
        for (int left = context.batchSize(); left > 0; left--) {
            QueuedEvent event = hasRoom() ? backlog.poll() : null;
            if (event != null) {
                inLanes.incrementAndGet();
                add(event);
            } else {
                awake.set(false);
                if (!hasRoom() || backlog.isEmpty() || !awake.compareAndSet(false, true)) {
                    return;
                }
            }
        }
        context.tasks().start(this);
    }

    private boolean hasRoom() {
        return inLanes.get() < context.batchSize();
    }

    /** A key that can not be asked for, or compared, is a failure of all handlers. */
    private void add(QueuedEvent event) {
        KeyLane lane;
        try {
            lane = lanes.compute(keyOf(event), (key, known) -> {
                KeyLane mine = known != null ? known : new KeyLane(key);
                mine.add(event);
                return mine;
            });
        } catch (Throwable error) {
            context.attempts().failAll(event, error);
            if (event.settle()) {
                context.leave(1);
            }
            left();
            return;
        }
        lane.beginOnce();
    }

    private static Object keyOf(QueuedEvent event) {
        Object key = event.handlers().sequenceOf(event.event());
        return key == null ? NO_KEY : key;
    }

    private void left() {
        if (inLanes.getAndDecrement() == context.batchSize()) {
            wake();
        }
    }

    @Override
    public List<QueuedEvent> abandon(@Nullable QueuedEvent spared) {
        List<QueuedEvent> left = new ArrayList<>();
        lanes.values().forEach(lane -> lane.copyTo(left));
        backlog.drainTo(left, Integer.MAX_VALUE);
        left.removeIf(event -> event == spared || !event.settle());
        return left;
    }

    /** The events of one key. */
    private final class KeyLane extends Lane {

        private final Object key;
        private final Queue<QueuedEvent> events = new ArrayDeque<>(); // guarded by itself
        private @Nullable QueuedEvent led; // guarded by events
        private boolean begun; // used by the distributor, of whom there is one at a time

        KeyLane(Object key) {
            super(context);
            this.key = key;
        }

        /** A lane that has not begun can not end, so nobody has removed it meanwhile. */
        void beginOnce() {
            if (!begun) {
                begun = true;
                begin();
            }
        }

        void add(QueuedEvent event) {
            synchronized (events) {
                events.add(event);
            }
        }

        void copyTo(List<QueuedEvent> all) {
            synchronized (events) {
                if (led != null) {
                    all.add(led);
                }
                all.addAll(events);
            }
        }

        @Override
        @Nullable
        QueuedEvent take() {
            synchronized (events) {
                led = events.poll();
                return led;
            }
        }

        @Override
        boolean rest() {
            return lanes.computeIfPresent(key, (same, lane) -> isEmpty() ? null : lane) == null;
        }

        private boolean isEmpty() {
            synchronized (events) {
                return events.isEmpty();
            }
        }

        @Override
        void left() {
            KeyedLanes.this.left();
        }
    }
}
