package io.fairlead.internal.queue;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * An event on its way through its groups of handlers. It goes as far as it can on the thread that leads it. Where a group has several
 * handlers, or one is to be tried again later, it stops, and whoever ends last goes on: nobody waits.
 */
final class Dispatch {

    /** Leads the events; told when one of them goes on, or has ended, later. */
    interface Leader {

        /** Does a task on another thread. */
        void start(Runnable task);

        /** Tries a handler; true when it is done with, in whatever way; false if {@code later} is called when it is. */
        boolean attempt(QueuedEvent event, int handler, Runnable later);

        /** The event that had stopped has come to its end. */
        void ended(QueuedEvent event);
    }

    private final Leader leader;
    private final QueuedEvent event;
    private final AtomicInteger open = new AtomicInteger();
    private int first;

    private Dispatch(Leader leader, QueuedEvent event, int first) {
        this.leader = leader;
        this.event = event;
        this.first = first;
    }

    /**
     * Leads an event through all its handlers.
     *
     * @return whether it came to its end; if not, {@link Leader#ended} is called when it does
     */
    static boolean run(Leader leader, QueuedEvent event) {
        int count = event.handlers().queuedHandlers();
        if (count == 1) {
            return leader.attempt(event, 0, () -> new Dispatch(leader, event, 1).proceed());
        }
        return new Dispatch(leader, event, 0).advance();
    }

    private void proceed() {
        if (advance()) {
            leader.ended(event);
        }
    }

    /** Goes on with the next groups; whether that was to the end. */
    private boolean advance() {
        int count = event.handlers().queuedHandlers();
        while (first < count) {
            int begin = first;
            int end = event.handlers().endOfGroup(begin);
            first = end;
            if (begin > 0) {
                event.reach(begin);
            }
            open.set(end - begin);
            for (int handler = begin + 1; handler < end; handler++) {
                int other = handler;
                leader.start(() -> runOne(other));
            }
            boolean done = leader.attempt(event, begin, this::oneEnded);
            if (!done || open.decrementAndGet() > 0) {
                return false;
            }
        }
        return true;
    }

    private void runOne(int handler) {
        if (leader.attempt(event, handler, this::oneEnded)) {
            oneEnded();
        }
    }

    private void oneEnded() {
        if (open.decrementAndGet() == 0) {
            proceed();
        }
    }
}
