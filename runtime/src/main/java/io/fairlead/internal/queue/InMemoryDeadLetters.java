package io.fairlead.internal.queue;

import io.fairlead.event.DeadLetter;
import io.fairlead.event.DeadLetterStore;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dead letters in memory. All methods take one lock: letters are few, or something is wrong that a faster store would not mend. */
public final class InMemoryDeadLetters implements DeadLetterStore {

    private record Lane(String handler, Object key) {}

    private final int capacity;
    private final Map<String, DeadLetter> letters = new LinkedHashMap<>();
    private final Map<Lane, Set<String>> byLane = new HashMap<>();

    /**
     * An empty store.
     *
     * @param capacity how many letters it takes
     * @throws IllegalArgumentException if that is not positive
     */
    public InMemoryDeadLetters(int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException("capacity must be positive, but is " + capacity);
        }
        this.capacity = capacity;
    }

    private static @Nullable Lane laneOf(DeadLetter letter) {
        Object key = letter.key();
        return key == null ? null : new Lane(letter.handler(), key);
    }

    @Override
    public synchronized boolean add(DeadLetter letter) {
        if (letters.size() >= capacity) {
            return false;
        }
        letters.put(letter.id(), letter);
        Lane lane = laneOf(letter);
        if (lane != null) {
            byLane.computeIfAbsent(lane, first -> new LinkedHashSet<>()).add(letter.id());
        }
        return true;
    }

    @Override
    public synchronized void replace(DeadLetter letter) {
        letters.replace(letter.id(), letter);
    }

    @Override
    public synchronized boolean remove(String id) {
        DeadLetter removed = letters.remove(id);
        if (removed == null) {
            return false;
        }
        Lane lane = laneOf(removed);
        if (lane != null) {
            byLane.computeIfPresent(lane, (same, ids) -> ids.remove(id) && ids.isEmpty() ? null : ids);
        }
        return true;
    }

    @Override
    public synchronized @Nullable DeadLetter find(String id) {
        return letters.get(id);
    }

    @Override
    public synchronized List<DeadLetter> list() {
        return List.copyOf(letters.values());
    }

    @Override
    public synchronized @Nullable DeadLetter oldest(String handler, Object key) {
        Set<String> ids = byLane.get(new Lane(handler, key));
        return ids == null ? null : letters.get(ids.iterator().next());
    }

    @Override
    public synchronized int size() {
        return letters.size();
    }
}
