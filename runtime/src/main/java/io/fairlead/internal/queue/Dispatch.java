package io.fairlead.internal.queue;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * An event on its way through its groups of handlers. It goes as far as it can on the thread that leads it. Where a group has several
 * handlers, or one is to be tried again later, it stops, and whoever ends last goes on: nobody waits.
 */
final class Dispatch implements Continuation {

    /** Leads the events; told when one that had stopped has come to its end. */
    interface Leader extends Continuation {

        /** Does a task on another thread. */
        void start(Runnable task);

        /** Tries a handler; true when it is done with, in whatever way; false if that is told later. */
        boolean attempt(QueuedEvent event, int handler, Continuation later);
    }

    private final Leader leader;
    private final AtomicInteger open = new AtomicInteger();
    private int first;

    private Dispatch(Leader leader) {
        this.leader = leader;
    }

    /**
     * Leads an event through all its handlers.
     *
     * @return whether it came to its end; if not, the leader is told when it does
     */
    static boolean run(Leader leader, QueuedEvent event) {
        // Most events have one handler, whose end is the event's: that needs nothing in between.
        return event.handlers().queuedHandlers() == 1
                ? leader.attempt(event, 0, leader)
                : new Dispatch(leader).advance(event);
    }

    /** Goes on with the next groups; whether that was to the end. */
    private boolean advance(QueuedEvent event) {
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
                leader.start(() -> runOne(event, other));
            }
            boolean done = leader.attempt(event, begin, this);
            if (!done || open.decrementAndGet() > 0) {
                return false;
            }
        }
        return true;
    }

    private void runOne(QueuedEvent event, int handler) {
        if (leader.attempt(event, handler, this)) {
            ended(event);
        }
    }

    /** One of the group has ended. */
    @Override
    public void ended(QueuedEvent event) {
        if (open.decrementAndGet() == 0 && advance(event)) {
            leader.ended(event);
        }
    }
}
