package io.fairlead.benchmarks.app;

import com.google.common.eventbus.Subscribe;
import io.fairlead.Event;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.event.EventListener;

/** An event with one queued handler, which serves the peers as well. */
public record Later(int amount) implements Event {

    /** The one. It counts, so that whoever published many events can wait for the last. */
    @EventHandler(delivery = Delivery.QUEUED)
    public static final class One extends Work {

        /** Written by one thread at a time. */
        private static final AtomicLong HANDLED = new AtomicLong();

        @EventListener
        @Subscribe
        public void handle(Later event) {
            work(event.amount());
            HANDLED.lazySet(HANDLED.get() + 1);
        }

        /** How many events were handled. */
        public static long handled() {
            return HANDLED.get();
        }
    }
}
