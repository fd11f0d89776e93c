package io.fairlead.tests.isolated;

import io.fairlead.Event;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.HandlerErrors;

/** Events whose handlers fail, of which publishers learn or do not. */
final class Isolated {

    /** What a handler does. */
    interface Act {
        void run() throws Exception;
    }

    record OfOne(Act act) implements Event {}

    record OfIsolated(Act act) implements Event {}

    record OfSurfaced(Act act) implements Event {}

    record OfAll(Act act) implements Event {}

    @EventHandler
    static final class AsConfigured {
        void handle(OfOne event) throws Exception {
            event.act().run();
        }

        void handle(OfAll event) throws Exception {
            event.act().run();
        }
    }

    @EventHandler(errors = HandlerErrors.ISOLATED)
    static final class Isolating {
        void handle(OfIsolated event) throws Exception {
            event.act().run();
        }

        void handle(OfAll event) throws Exception {
            event.act().run();
        }
    }

    @EventHandler(errors = HandlerErrors.SURFACED)
    static final class Surfacing {
        void handle(OfSurfaced event) throws Exception {
            event.act().run();
        }

        void handle(OfAll event) throws Exception {
            event.act().run();
        }
    }

    private Isolated() {}
}
