package io.fairlead.internal.queue;

import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.internal.QueuedHandlers;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * An accepted event. It is true once the event is accounted for, which happens exactly once: as handled, dropped, or reported by
 * the close. (A field of its own for that would be one more object for each event.)
 */
final class QueuedEvent extends AtomicBoolean {

    private static final long serialVersionUID = 1L;

    private final transient QueuedHandlers handlers;
    private final transient Event event;
    private final transient @Nullable Metadata metadata;
    private transient volatile int reached;

    QueuedEvent(QueuedHandlers handlers, Event event, @Nullable Metadata metadata) {
        this.handlers = handlers;
        this.event = event;
        this.metadata = metadata;
    }

    QueuedHandlers handlers() {
        return handlers;
    }

    Event event() {
        return event;
    }

    @Nullable
    Metadata metadata() {
        return metadata;
    }

    /** The first handler of the group that it is at. */
    int reached() {
        return reached;
    }

    /** Called when a group begins that is not the first. */
    void reach(int handler) {
        reached = handler;
    }

    /** Accounts for the event; false if somebody else has done so. */
    boolean settle() {
        return compareAndSet(false, true);
    }

    boolean isSettled() {
        return get();
    }
}
