package io.fairlead;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * Remembers the latest failures of event handlers, up to a number.
 *
 * <pre>{@code
 * FailureHistory history = new FailureHistory(100);
 * BusOptions options = BusOptions.builder().failureSink(history.andThen(alarm)).build();
 * }</pre>
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class FailureHistory implements FailureSink {

    private final int capacity;
    private final Deque<EventFailure> latest = new ArrayDeque<>(); // guarded by itself
    private long count; // guarded by latest

    /**
     * Remembers nothing yet.
     *
     * @param capacity how many failures it remembers
     * @throws IllegalArgumentException if that is not positive
     */
    public FailureHistory(int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException("capacity must be positive, but is " + capacity);
        }
        this.capacity = capacity;
    }

    @Override
    public void failed(EventFailure failure) {
        Objects.requireNonNull(failure, "failure");
        synchronized (latest) {
            if (latest.size() == capacity) {
                latest.removeFirst();
            }
            latest.addLast(failure);
            count++;
        }
    }

    /**
     * What it remembers.
     *
     * @return the oldest first
     */
    public List<EventFailure> latest() {
        synchronized (latest) {
            return List.copyOf(latest);
        }
    }

    /**
     * How many failures there were, those included that it has forgotten.
     *
     * @return zero or more
     */
    public long count() {
        synchronized (latest) {
            return count;
        }
    }

    /** Forgets what it remembers, and counts from zero. */
    public void clear() {
        synchronized (latest) {
            latest.clear();
            count = 0;
        }
    }
}
