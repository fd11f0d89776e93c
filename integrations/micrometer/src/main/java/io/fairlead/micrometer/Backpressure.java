package io.fairlead.micrometer;

import io.fairlead.event.WaterMark;
import io.fairlead.event.WaterMarkListener;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Objects;

/**
 * Whether a queue is under pressure: 1 from its high water mark on until it has emptied to its low one, and 0 otherwise. To be given to
 * {@link io.fairlead.event.EventQueueOptions.Builder#waterMarkListener}, since only the queue itself knows when that was.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class Backpressure implements WaterMarkListener, MeterBinder {

    private final Tags tags;
    private final WaterMarkListener next;
    private volatile boolean active;

    /** A queue that is not under pressure. */
    public Backpressure() {
        this(Tags.empty(), (mark, unfinished) -> {});
    }

    /**
     * A queue that is not under pressure, one of several, or with a listener of the application's own.
     *
     * @param tags what tells it from others
     * @param next told of the same
     */
    public Backpressure(Iterable<Tag> tags, WaterMarkListener next) {
        this.tags = Tags.of(tags);
        this.next = Objects.requireNonNull(next, "next");
    }

    @Override
    public void reached(WaterMark mark, long unfinished) {
        active = mark == WaterMark.HIGH;
        next.reached(mark, unfinished);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("fairlead.backpressure.active", this, each -> each.active ? 1 : 0)
                .description("1 while the queue is above its water marks")
                .tags(tags)
                .register(registry);
    }
}
