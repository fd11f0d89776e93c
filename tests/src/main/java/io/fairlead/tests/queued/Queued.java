package io.fairlead.tests.queued;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.SequenceBy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Events with direct and queued handlers. What happens is noted by any thread. */
final class Queued {

    /** What happened, by the names of threads and otherwise. */
    static final class Log {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        void add(String line) {
            lines.add(line);
        }

        List<String> lines() {
            return List.copyOf(lines);
        }
    }

    /** An event that takes a log along. */
    interface Logged extends Event {
        Log log();
    }

    /** Has handlers of both kinds. */
    record Mixed(Log log, Runnable onDirect) implements Logged {}

    /** Has queued handlers alone, in two groups. */
    record Grouped(Log log, Runnable onFirst) implements Logged {}

    /** Handled by somebody who wants to know where it comes from. */
    record Traced(Log log) implements Logged {}

    /** Put in order by a key. The bus may not see it, nor its key. */
    record Keyed(Log log, @SequenceBy String key, int number, Runnable onHandle) implements Logged {}

    /** Raises an event with queued handlers. */
    record Begin(Log log) implements Command<String> {}

    @EventHandler
    static final class Direct {
        void handle(Mixed event) {
            event.log().add("direct on " + Thread.currentThread().getName());
            event.onDirect().run();
        }
    }

    @EventHandler(delivery = Delivery.QUEUED)
    static final class Later {
        void handle(Mixed event) {
            event.log().add("queued on " + Thread.currentThread().getName());
        }
    }

    @EventHandler(delivery = Delivery.QUEUED, order = 1)
    static final class First {
        void handle(Grouped event) {
            event.onFirst().run();
            event.log().add("first");
        }
    }

    @EventHandler(delivery = Delivery.QUEUED, order = 2)
    static final class Second {
        void handle(Grouped event) {
            event.log().add("second");
        }

        @EventHandler(delivery = Delivery.QUEUED, order = 2)
        void handleToo(Grouped event) {
            event.log().add("second");
        }
    }

    @EventHandler(delivery = Delivery.QUEUED)
    static final class ByKey {
        void handle(Keyed event) {
            event.onHandle().run();
            event.log().add(event.key() + event.number());
        }
    }

    @EventHandler(delivery = Delivery.QUEUED)
    static final class Tracer {
        void handle(Traced event, MessageContext context) {
            event.log()
                    .add(context.metadata().correlationId() + " because of "
                            + context.metadata().causationId());
        }
    }

    @CommandHandler
    static final class Beginner {
        Outcome<String, Event> handle(Begin command, MessageContext context) {
            return Outcome.of(context.metadata().messageId(), new Traced(command.log()));
        }
    }

    /** Around each handler. */
    @Middleware(order = 7)
    static final class Around {
        void before(Grouped event) {
            event.log().add("before");
        }
    }
}
