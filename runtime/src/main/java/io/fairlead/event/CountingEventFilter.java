package io.fairlead.event;

import io.fairlead.Event;
import io.fairlead.Metadata;
import java.util.concurrent.atomic.LongAdder;

/**
 * A filter that counts what another decides. What that one throws is not counted, because a failure is told elsewhere. Safe for
 * use by many threads.
 *
 * @see EventFilter#counted()
 * @since 0.1.0
 */
public final class CountingEventFilter implements EventFilter {

    private final EventFilter filter;
    private final LongAdder accepted = new LongAdder();
    private final LongAdder refused = new LongAdder();

    CountingEventFilter(EventFilter filter) {
        this.filter = filter;
    }

    @Override
    public boolean accepts(Event event, Metadata metadata) {
        boolean taken = filter.accepts(event, metadata);
        (taken ? accepted : refused).increment();
        return taken;
    }

    /**
     * How many events it took.
     *
     * @return the count since it was made
     */
    public long accepted() {
        return accepted.sum();
    }

    /**
     * How many events it turned away.
     *
     * @return the count since it was made
     */
    public long refused() {
        return refused.sum();
    }
}
