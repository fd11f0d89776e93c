package io.fairlead.micrometer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value for each name, as long as there is room; all names that come later share one. Names are compared and not classes, which would
 * keep their loaders. Safe for use by many threads; takes no lock for a name that it knows, or once it is full.
 */
final class Named<V> {

    /** What all are called for which there is no room. */
    static final String OTHER = "other";

    private final AtomicInteger room;
    private final Function<String, V> maker;
    private final Map<String, V> values = new ConcurrentHashMap<>();
    private volatile @Nullable V other; // once it is there, no room is left

    /**
     * No values yet.
     *
     * @param room how many more there may be; others may take of the same
     * @param maker makes the value of a name
     */
    Named(AtomicInteger room, Function<String, V> maker) {
        this.room = room;
        this.maker = maker;
    }

    V get(String name) {
        V known = values.get(name);
        if (known != null) {
            return known;
        }
        V shared = other;
        return shared != null ? shared : add(name);
    }

    private synchronized V add(String name) {
        V known = values.get(name);
        if (known != null) {
            return known;
        }
        boolean fits = room.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        V made = maker.apply(fits ? name : OTHER);
        if (fits) {
            values.put(name, made);
        } else {
            other = made;
        }
        return made;
    }
}
