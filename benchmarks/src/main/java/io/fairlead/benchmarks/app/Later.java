package io.fairlead.benchmarks.app;

import com.google.common.eventbus.Subscribe;
import io.fairlead.Event;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.event.EventListener;

/** An event with one queued handler, which serves the peers as well. */
public record Later(int amount) implements Event {

    /** So many events are published before anybody waits; a power of two. */
    public static final int BATCH = 8_192;

    /**
     * The one. It counts, so that whoever published a batch can wait for its end. Of what it counts it tells only then: a number that
     * another thread looks at all the time is one that costs a lot to change, and that is not what is measured.
     */
    @EventHandler(delivery = Delivery.QUEUED)
    public static final class One {

        private static final AtomicLong BATCHES = new AtomicLong();

        /** In the middle of an array there is nothing beside it that who publishes could look at. */
        private static final int TOTAL = 24;

        private static final int HANDLED = 25;

        private final long[] numbers = new long[50];

        @EventListener
        @Subscribe
        public void handle(Later event) {
            numbers[TOTAL] += Work.added(One.class, event.amount());
            if (++numbers[HANDLED] % BATCH == 0) {
                BATCHES.lazySet(BATCHES.get() + 1);
            }
        }

        /** How many batches were handled. */
        public static long batches() {
            return BATCHES.get();
        }
    }
}
