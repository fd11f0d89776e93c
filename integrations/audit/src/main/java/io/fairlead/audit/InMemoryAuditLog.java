package io.fairlead.audit;

import java.util.ArrayDeque;
import java.util.List;

/**
 * Keeps the latest entries in memory, for tests and for small applications whose trail may end with the process. When it is full, the
 * oldest entry makes room, and is counted.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class InMemoryAuditLog implements AuditLog {

    private final int capacity;
    private final ArrayDeque<AuditEntry> entries = new ArrayDeque<>();
    private long evicted;

    /**
     * An empty log.
     *
     * @param capacity how many entries are kept
     * @throws IllegalArgumentException if it is not positive
     */
    public InMemoryAuditLog(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be positive, but is " + capacity);
        }
        this.capacity = capacity;
    }

    @Override
    public synchronized void append(AuditEntry entry) {
        if (entries.size() == capacity) {
            entries.removeFirst();
            evicted++;
        }
        entries.addLast(entry);
    }

    /**
     * What is kept.
     *
     * @return a copy, oldest first
     */
    public synchronized List<AuditEntry> entries() {
        return List.copyOf(entries);
    }

    /**
     * How many entries had to make room.
     *
     * @return so many since the start
     */
    public synchronized long evicted() {
        return evicted;
    }
}
