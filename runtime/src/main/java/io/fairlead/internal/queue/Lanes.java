package io.fairlead.internal.queue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gets events out of the backlog and to their handlers. */
interface Lanes {

    /** Called after an event was put into the backlog. */
    void wake();

    /** Whether nothing leaves the backlog while one of its handlers is at work. */
    boolean isOne();

    /**
     * Settles what nobody came to, and what has not come to its end. Called again until nothing is left, because an event may just
     * be between two places.
     *
     * @param spared one that is left alone, or null
     * @return what was settled
     */
    List<QueuedEvent> abandon(@Nullable QueuedEvent spared);
}
