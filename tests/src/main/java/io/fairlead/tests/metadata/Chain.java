package io.fairlead.tests.metadata;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A command that raises an event, whose queued handler sends a command. */
final class Chain {

    /** What each part travelled with, by its number. */
    record Seen(Map<Integer, Metadata> begun, Map<Integer, Metadata> told, Map<Integer, Metadata> ended) {
        static Seen nothing() {
            return new Seen(new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    record Begin(int number, Seen seen) implements Command<Integer> {}

    record Begun(int number, Seen seen) implements Event {}

    record End(int number, Seen seen) implements Command<Integer> {}

    private Chain() {}

    @CommandHandler
    static final class Commands {

        Outcome<Integer, Begun> handle(Begin command, MessageContext context) {
            command.seen().begun().put(command.number(), context.metadata());
            return Outcome.of(command.number(), new Begun(command.number(), command.seen()));
        }

        int handle(End command, MessageContext context) {
            command.seen().ended().put(command.number(), context.metadata());
            return command.number();
        }
    }

    @EventHandler(delivery = Delivery.QUEUED)
    static final class Listener {
        void handle(Begun event, MessageContext context) {
            event.seen().told().put(event.number(), context.metadata());
            context.bus().send(new End(event.number(), event.seen()));
        }
    }
}
