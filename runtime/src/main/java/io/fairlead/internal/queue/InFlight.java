package io.fairlead.internal.queue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many events were taken in and are not accounted for yet. An event is counted before its publisher looks at whether the queue is
 * closed, and the close raises its flag before it looks here: so either the publisher sees the flag, or the close sees the event.
 */
final class InFlight {

    private final AtomicLong count = new AtomicLong();
    private final AtomicInteger waiters = new AtomicInteger();
    private final Object few = new Object();

    /** Counts an event; tells how many there are with it. */
    long enter() {
        return count.incrementAndGet();
    }

    /** Counts events off; tells how many are left. */
    long leave(int events) {
        long left = count.addAndGet(-events);
        if (left <= 1 && waiters.get() > 0) {
            synchronized (few) {
                few.notifyAll();
            }
        }
        return left;
    }

    long count() {
        return count.get();
    }

    /**
     * Waits until no more than some are left.
     *
     * @param most 0, or 1 if one of them is the waiter's own
     * @param deadline by {@link System#nanoTime()}
     * @return whether that was reached in time
     */
    boolean await(int most, long deadline) throws InterruptedException {
        waiters.incrementAndGet();
        try {
            synchronized (few) {
                while (count.get() > most) {
                    long left = deadline - System.nanoTime();
                    if (left <= 0) {
                        return false;
                    }
                    // Rounded up, or the last fraction of a millisecond would be spent spinning.
                    TimeUnit.NANOSECONDS.timedWait(few, left + 999_999);
                }
                return true;
            }
        } finally {
            waiters.decrementAndGet();
        }
    }
}
