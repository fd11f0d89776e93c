package io.fairlead.internal.queue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Where threads wait for something that others change without a lock. Who waits is counted before he looks, and who changes something
 * does that before he looks whether anybody waits; so one of the two sees the other, and where nobody waits a change costs one read.
 *
 * <p>What is waited for must be read from volatile variables, and changed in them.
 */
final class Gate {

    private final AtomicInteger waiting = new AtomicInteger();
    private final ReentrantLock lock =
            new ReentrantLock(); // not a monitor, which a virtual thread would keep its carrier for
    private final Condition change = lock.newCondition();

    /** Whether anybody waits. To be asked after a change. */
    boolean isWaitedFor() {
        return waiting.get() > 0;
    }

    /**
     * Lets some of those who wait look again. To be called after a change.
     *
     * @param most for how many there may be what they wait for
     */
    void changed(int most) {
        if (isWaitedFor()) {
            lock.lock();
            try {
                for (int told = 0; told < most && lock.hasWaiters(change); told++) {
                    change.signal();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /**
     * Waits.
     *
     * @param open what for
     * @param deadline by {@link System#nanoTime()}
     * @return whether it came in time
     */
    boolean await(BooleanSupplier open, long deadline) throws InterruptedException {
        waiting.incrementAndGet();
        lock.lock();
        try {
            while (!open.getAsBoolean()) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                change.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
            waiting.decrementAndGet();
        }
    }
}
