package io.fairlead.tests.events;

import io.fairlead.Event;
import io.fairlead.annotation.EventHandler;
import io.fairlead.tests.Journal;
import io.fairlead.tests.Journal.StepFailure;

/** Events with handlers of all orders and all supertypes. */
final class Events {

    sealed interface OrderEvent extends Event, Journal.Carrier {}

    record Placed(Journal journal) implements OrderEvent {}

    record Cancelled(Journal journal) implements OrderEvent {}

    /** Handled only by those who handle every order event. */
    record Shipped(Journal journal) implements OrderEvent, Interesting {}

    /** Not an event in itself. */
    interface Interesting extends Event {}

    static class Changed implements Event, Journal.Carrier {
        private final Journal journal;

        Changed(Journal journal) {
            this.journal = journal;
        }

        @Override
        public Journal journal() {
            return journal;
        }
    }

    /** Inherits from another event. */
    static class Renamed extends Changed {
        Renamed(Journal journal) {
            super(journal);
        }
    }

    /** Unknown to the bus, as it is local to a method. */
    static Event localSubclassOfRenamed(Journal journal) {
        return new Renamed(journal) {};
    }

    interface Envelope<T> extends Event {
        T content();
    }

    record TextEnvelope(Journal journal, String content) implements Envelope<String> {}

    record NumberEnvelope(Journal journal, Integer content) implements Envelope<Integer> {}

    record Ignored() implements Event {}

    @EventHandler(order = -1)
    static final class Early {
        void handle(Placed event) throws StepFailure {
            event.journal().at("early");
        }
    }

    @EventHandler(order = 1)
    static final class Late {
        void handle(Placed event) throws StepFailure {
            event.journal().at("late");
        }
    }

    @EventHandler
    static final class B {
        void handle(Placed event) throws StepFailure {
            event.journal().at("b");
        }
    }

    @EventHandler
    static final class A {
        void handle(Placed event) throws StepFailure {
            event.journal().at("a");
        }
    }

    /** Two handlers for one event, and one of its own name and order. */
    static final class Several {
        @EventHandler(order = 2)
        void onPlaced(Placed event) throws StepFailure {
            event.journal().at("several on placed");
        }

        @EventHandler(order = 2)
        void alsoOnPlaced(Placed event) throws StepFailure {
            event.journal().at("several also on placed");
        }

        @EventHandler(order = -2)
        void onAny(OrderEvent event) throws StepFailure {
            event.journal().at("several on any");
        }
    }

    @EventHandler(order = 10)
    static final class OfSealed {
        void handle(OrderEvent event) {
            event.journal().note("sealed " + event.getClass().getSimpleName());
        }
    }

    @EventHandler(order = 11)
    static final class OfInterface {
        void handle(Interesting event) {
            if (event instanceof Journal.Carrier carrier) {
                carrier.journal().note("interesting");
            }
        }
    }

    @EventHandler
    static final class OfChanged {
        void handle(Changed event) {
            event.journal().note("changed");
        }
    }

    @EventHandler(order = 1)
    static final class OfRenamed {
        void handle(Renamed event) {
            event.journal().note("renamed");
        }
    }

    @EventHandler
    static final class OfTextEnvelopes {
        void handle(Envelope<String> event) {
            ((TextEnvelope) event).journal().note("text " + event.content());
        }
    }

    @EventHandler(order = 1)
    static final class OfEnvelopes {
        void handle(Envelope<?> event) {
            Journal journal = event instanceof TextEnvelope text ? text.journal() : ((NumberEnvelope) event).journal();
            journal.note("envelope " + event.content());
        }
    }

    private Events() {}
}
