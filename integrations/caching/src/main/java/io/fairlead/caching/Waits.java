package io.fairlead.caching;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which threads wait for which flights, so that none waits for itself, be it by way of others. A thread first says that it waits and looks
 * then who waits for it; so of several that close a circle at once, at least one sees it.
 */
final class Waits {

    private final Map<Thread, Flight> waiting = new ConcurrentHashMap<>();

    /** Says that the current thread waits, unless it would wait for itself; tells whether it may. */
    boolean begin(Flight flight) {
        Thread current = Thread.currentThread();
        waiting.put(current, flight);
        Thread owner = flight.owner();
        // A circle of others, whom one of them is about to break, must not keep this thread busy.
        for (int steps = waiting.size(); owner != null && steps >= 0; steps--) {
            if (owner.equals(current)) {
                waiting.remove(current);
                return false;
            }
            owner = ownerOf(waiting.get(owner));
        }
        return true;
    }

    private static @Nullable Thread ownerOf(@Nullable Flight flight) {
        return flight == null ? null : flight.owner();
    }

    /** The current thread waits no more. */
    void end() {
        waiting.remove(Thread.currentThread());
    }
}
