package io.fairlead.tests.queued;

import io.fairlead.Event;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.SequenceBy;
import java.util.concurrent.atomic.LongAdder;

/** An event that comes faster than it is handled. */
record Flood(int number, byte[] weight) implements Event {

    static final int KEYS = 16;
    static final int FAILING = 1_000;

    /** How many were handled. */
    static final LongAdder HANDLED = new LongAdder();

    Flood(int number) {
        this(number, new byte[256]);
    }

    /** Events of one key are in order, of others side by side. */
    @SequenceBy
    Integer key() {
        return number % KEYS;
    }

    /** Takes a moment, and fails now and then. */
    @EventHandler(delivery = Delivery.QUEUED)
    static final class Slow {
        private static final int SPINS = 300;

        void handle(Flood event) {
            for (int i = 0; i < SPINS; i++) {
                Thread.onSpinWait();
            }
            if (event.number() % FAILING == 0) {
                throw new IllegalStateException("one in " + FAILING);
            }
            HANDLED.increment();
        }
    }
}
