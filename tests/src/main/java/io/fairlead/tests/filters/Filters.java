package io.fairlead.tests.filters;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.HandlerErrors;
import io.fairlead.annotation.Middleware;
import io.fairlead.event.ComposedEventFilter;
import io.fairlead.event.EventFilter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Events of which handlers, or a bus, do not take all. */
final class Filters {

    /** What happened, on any thread. */
    static final class Log {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        void add(String line) {
            lines.add(line);
        }

        List<String> lines() {
            return List.copyOf(lines);
        }
    }

    /** What a handler or a filter does. */
    interface Act {
        void run() throws Exception;
    }

    sealed interface OrderEvent extends Event {
        Log log();
    }

    record Placed(Log log) implements OrderEvent {}

    record Cancelled(Log log) implements OrderEvent {}

    record Shipped(Log log) implements OrderEvent {}

    @EventHandler(
            types = {Placed.class, Shipped.class},
            order = 1)
    static final class ByType {
        void handle(OrderEvent event) {
            event.log().add("by type");
        }
    }

    @EventHandler(except = Shipped.class, order = 2)
    static final class ByExcept {
        void handle(OrderEvent event) {
            event.log().add("by except");
        }
    }

    @EventHandler(
            names = {"*.filters.Filters.?laced", "*Cancelle?"},
            order = 3)
    static final class ByName {
        void handle(OrderEvent event) {
            event.log().add("by name");
        }
    }

    @EventHandler(delivery = Delivery.QUEUED, names = "*$Cancelled")
    static final class QueuedByName {
        void handle(OrderEvent event) {
            event.log().add("queued by name");
        }
    }

    /** Has handlers with a filter. */
    record Counted(Log log, int number) implements Event {}

    static final class Even implements EventFilter {
        @Override
        public boolean accepts(Event event, Metadata metadata) {
            return event instanceof Counted counted && counted.number() % 2 == 0;
        }
    }

    static final class Large implements EventFilter {
        @Override
        public boolean accepts(Event event, Metadata metadata) {
            return event instanceof Counted counted && counted.number() > 10;
        }

        /** Not what the bus calls, though it fits better. */
        public boolean accepts(Counted event, Metadata metadata) {
            throw new AssertionError(event);
        }
    }

    @EventHandler(filters = Even.class, order = 1)
    static final class OfEven {
        void handle(Counted event) {
            event.log().add("even");
        }
    }

    @EventHandler(order = 2)
    static final class OfLarge {
        @EventHandler(
                filters = {Even.class, Large.class},
                order = 2)
        void onLarge(Counted event) {
            event.log().add("large");
        }

        void handle(Counted event) {
            event.log().add("any");
        }
    }

    @EventHandler(delivery = Delivery.QUEUED, filters = Even.class)
    static final class QueuedOfEven {
        void handle(Counted event) {
            event.log().add("queued even");
        }
    }

    @EventHandler(delivery = Delivery.QUEUED, order = 1)
    static final class QueuedOfAny {
        void handle(Counted event) {
            event.log().add("queued any");
        }
    }

    @Middleware(order = 12_001)
    static final class Around {
        void before(Counted event) {
            event.log().add("before");
        }
    }

    /** Its filter, and its handlers, may fail. */
    record Risky(Log log, Act onFilter, Act onHandle) implements Event {}

    static final class Fragile implements EventFilter {
        @Override
        public boolean accepts(Event event, Metadata metadata) {
            return !(event instanceof Risky risky) || passes(risky);
        }

        private static boolean passes(Risky risky) {
            risky.log().add("asked");
            try {
                risky.onFilter().run();
                return true;
            } catch (Exception error) {
                throw new IllegalStateException(error);
            }
        }
    }

    @EventHandler(filters = Fragile.class)
    static final class Direct {
        void handle(Risky event) {
            event.log().add("direct");
        }
    }

    @EventHandler(filters = Fragile.class, errors = HandlerErrors.ISOLATED)
    static final class Isolated {
        void handle(Risky event) {
            event.log().add("isolated");
        }
    }

    /** As above, for a queued handler. */
    record RiskyLater(Log log, Act onFilter, Act onHandle) implements Event {}

    static final class FragileLater implements EventFilter {
        @Override
        public boolean accepts(Event event, Metadata metadata) {
            RiskyLater risky = (RiskyLater) event;
            risky.log().add("asked");
            try {
                risky.onFilter().run();
                return true;
            } catch (Exception error) {
                throw new IllegalStateException(error);
            }
        }
    }

    @EventHandler(delivery = Delivery.QUEUED, filters = FragileLater.class)
    static final class Later {
        void handle(RiskyLater event) throws Exception {
            event.log().add("tried");
            event.onHandle().run();
            event.log().add("handled");
        }
    }

    /** Raises an event whose filter wants to know where it comes from. */
    record Begin(Log log) implements Command<String> {}

    record Traced(Log log) implements Event {}

    @CommandHandler
    static final class Beginning {
        Outcome<String, Traced> handle(Begin command) {
            return Outcome.of("begun", new Traced(command.log()));
        }
    }

    static final class Tracing implements EventFilter {
        @Override
        public boolean accepts(Event event, Metadata metadata) {
            ((Traced) event).log().add("because of " + metadata.causationId());
            return true;
        }
    }

    @EventHandler(filters = Tracing.class)
    static final class OfTraced {
        void handle(Traced event) {
            event.log().add("traced");
        }
    }

    /** Taken within sessions, from one tenant, and not too often. */
    record Limited(Log log) implements Event {}

    static final class OnlyInSession extends ComposedEventFilter {
        OnlyInSession() {
            super(EventFilter.inSession());
        }
    }

    static final class OnlyAcme extends ComposedEventFilter {
        OnlyAcme() {
            super(EventFilter.with(Metadata::tenant, "acme").or(EventFilter.withAttribute("acme")));
        }
    }

    static final class Two extends ComposedEventFilter {

        static final AtomicLong NANOS = new AtomicLong();

        Two() {
            super(EventFilter.perSecond(2, NANOS::get));
        }
    }

    @EventHandler(order = 1, filters = OnlyInSession.class)
    static final class OfSessions {
        void handle(Limited event) {
            event.log().add("in session");
        }
    }

    @EventHandler(order = 2, filters = OnlyAcme.class)
    static final class OfAcme {
        void handle(Limited event) {
            event.log().add("of acme");
        }
    }

    @EventHandler(order = 3, filters = Two.class)
    static final class OfTwo {
        void handle(Limited event) {
            event.log().add("not too often");
        }
    }

    /** Where nothing is to be allocated. */
    record Quiet() implements Event {}

    static final class QuietFilter extends ComposedEventFilter {
        QuietFilter() {
            super(EventFilter.ofType(Quiet.class)
                    .and(EventFilter.named("*Quiet"))
                    .and(EventFilter.inSession().negate())
                    .and(EventFilter.withAttribute("quiet", "yes"))
                    .and(EventFilter.perSecond(1_000_000).or(EventFilter.perSecondAndType(1))));
        }
    }

    @EventHandler(filters = QuietFilter.class)
    static final class OfQuiet {
        void handle(Quiet event) {}
    }

    private Filters() {}
}
