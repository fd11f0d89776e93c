package io.fairlead.tests.session;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Outcome;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.QueryHandler;
import io.fairlead.session.SessionEnded;
import io.fairlead.session.SessionStarted;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is sent through sessions, and by the bus itself. */
final class Items {

    /** What the bus's own handlers did. */
    static final List<String> LOG = new CopyOnWriteArrayList<>();

    record Process(String item) implements Command<String> {}

    /** Its handler sends a {@link Process} through its context. */
    record ProcessBoth(String one, String other) implements Command<String> {}

    /** Its handler raises a {@link Processed}, of which no handler of the bus reads the context. */
    record Finish(String item) implements Command<Void> {}

    record Count(String of) implements Query<Integer> {}

    record Processed(String item) implements Event {}

    @CommandHandler
    static final class Handler {
        String handle(Process command) {
            return "bus:" + command.item();
        }

        String handle(ProcessBoth command, MessageContext context) {
            return context.bus().send(new Process(command.one())) + " "
                    + context.bus().send(new Process(command.other()));
        }

        Outcome<Void, Processed> handle(Finish command) {
            return Outcome.raising(new Processed(command.item()));
        }
    }

    @QueryHandler
    static final class Counter {
        int handle(Count query) {
            return query.of().length();
        }
    }

    @EventHandler
    static final class Listener {
        void handle(Processed event) {
            LOG.add("processed " + event.item());
        }

        void handle(SessionStarted event) {
            LOG.add("started " + event.sessionId());
        }

        void handle(SessionEnded event) {
            LOG.add("ended " + event.sessionId());
        }
    }

    private Items() {}
}
