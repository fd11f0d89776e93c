package io.fairlead.event;

import io.fairlead.Event;
import io.fairlead.Metadata;
import java.util.Objects;

/**
 * A filter that is put together from others, with a class by which annotations can name it:
 *
 * <pre>{@code
 * final class FewFromOutside extends ComposedEventFilter {
 *     FewFromOutside() {
 *         super(EventFilter.withAttribute("origin", "partner").negate().or(EventFilter.perSecond(10)));
 *     }
 * }
 * }</pre>
 *
 * <p>It counts what it decides.
 *
 * @since 0.1.0
 */
public abstract class ComposedEventFilter implements EventFilter {

    private final CountingEventFilter filter;

    /**
     * Makes it.
     *
     * @param filter what decides
     */
    protected ComposedEventFilter(EventFilter filter) {
        this.filter = Objects.requireNonNull(filter, "filter").counted();
    }

    @Override
    public final boolean accepts(Event event, Metadata metadata) {
        return filter.accepts(event, metadata);
    }

    /**
     * How many events it took.
     *
     * @return the count since it was made
     */
    public final long accepted() {
        return filter.accepted();
    }

    /**
     * How many events it turned away.
     *
     * @return the count since it was made
     */
    public final long refused() {
        return filter.refused();
    }
}
