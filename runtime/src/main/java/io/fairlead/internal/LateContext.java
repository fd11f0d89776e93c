package io.fairlead.internal;

import io.fairlead.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The context of a pipeline whose handler answers later, and which leaves threads. */
public final class LateContext extends PipelineContext {

    /** What is to be done when a thread is left. */
    private record Leaving(Thread thread, Runnable action) {}

    private final List<Leaving> leavings =
            new ArrayList<>(2); // guarded by itself, as several threads may go on with one message

    /**
     * A context.
     *
     * @param bus the bus that runs the pipeline
     * @param metadata the sender's metadata, or null to make it when asked for
     * @param handler the name of the handler that the pipeline leads to
     */
    public LateContext(GeneratedBus bus, @Nullable Metadata metadata, @Nullable String handler) {
        super(bus, metadata, handler);
    }

    @Override
    public void onLeave(Runnable action) {
        Leaving leaving = new Leaving(Thread.currentThread(), Objects.requireNonNull(action, "action"));
        synchronized (leavings) {
            leavings.add(leaving);
        }
    }

    /**
     * This thread is left. A middleware may have the rest of the pipeline go on elsewhere meanwhile, where other things are bound to that thread: these
     * are left alone.
     */
    void leave() {
        for (Runnable each : takeOwn()) {
            each.run();
        }
    }

    /** Those of this thread, of which the last comes first. */
    private List<Runnable> takeOwn() {
        Thread here = Thread.currentThread();
        List<Runnable> own = new ArrayList<>(2);
        synchronized (leavings) {
            for (int at = leavings.size() - 1; at >= 0; at--) {
                if (leavings.get(at).thread().equals(here)) {
                    own.add(leavings.remove(at).action());
                }
            }
        }
        return own;
    }
}
