package io.fairlead.health;

import io.fairlead.Event;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.GenerateBus;

/** An application whose queued handler does what its event brings. */
@GenerateBus
interface Depot {

    record Stored(Work work) implements Event {}

    /** What a handler does. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    @EventHandler(delivery = Delivery.QUEUED)
    final class Shelf {
        void handle(Stored event) throws Exception {
            event.work().run();
        }
    }
}
