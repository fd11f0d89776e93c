package io.fairlead.tests.outcome;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageBus;
import io.fairlead.MessageContext;
import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import io.fairlead.tests.Journal;
import io.fairlead.tests.Journal.StepFailure;
import java.util.ArrayList;
import java.util.List;

/** Handlers that raise none, one and several events. */
final class Outcomes {

    record Raise(Journal journal, int count) implements Command<String> {}

    record RaiseNothingEver(Journal journal) implements Command<Void> {}

    record RaiseMixed(Journal journal) implements Command<Void> {}

    record RaiseNull(Journal journal) implements Command<String> {}

    record RaiseNested(Journal journal) implements Command<Integer> {}

    record RaiseHidden(Journal journal) implements Command<Hidden> {}

    record Hidden(String text) {}

    sealed interface Raised extends Event, Journal.Carrier {}

    record First(Journal journal, int number) implements Raised {}

    record Second(Journal journal) implements Raised {}

    record Unheard(Journal journal) implements Event {}

    @Middleware
    static final class Steps {
        void before(Raise command) throws StepFailure {
            command.journal().at("before");
        }

        void after(Raise command, String result) throws StepFailure {
            command.journal().at("after");
        }

        void onFinally(Raise command) throws StepFailure {
            command.journal().at("finally");
        }
    }

    @CommandHandler
    static final class Handler {
        Outcome<String, First> handle(Raise command) throws StepFailure {
            command.journal().at("handler");
            List<First> events = new ArrayList<>();
            for (int i = 1; i <= command.count(); i++) {
                events.add(new First(command.journal(), i));
            }
            return Outcome.of("raised " + command.count(), events);
        }

        Outcome<Void, Event> handle(RaiseNothingEver command) {
            return Outcome.raising();
        }

        Outcome<Void, ? extends Event> handle(RaiseMixed command) {
            return Outcome.raising(
                    new First(command.journal(), 1),
                    new Unheard(command.journal()),
                    new Second(command.journal()),
                    new First(command.journal(), 2));
        }

        Outcome<String, First> handle(RaiseNull command) {
            return null;
        }

        Outcome<Integer, Second> handle(RaiseNested command, MessageContext context) {
            MessageBus bus = context.bus();
            bus.send(new Raise(command.journal(), 1));
            return Outcome.of(1, new Second(command.journal()));
        }

        Outcome<Hidden, Raised> handle(RaiseHidden command) {
            return Outcome.of(new Hidden("hidden"), new Second(command.journal()));
        }
    }

    @EventHandler(order = 1)
    static final class Alpha {
        void handle(Raised event) throws StepFailure {
            event.journal().at("alpha " + name(event));
        }
    }

    @EventHandler(order = 2)
    static final class Beta {
        void handle(First event) throws StepFailure {
            event.journal().at("beta " + name(event));
        }
    }

    static String name(Raised event) {
        return event instanceof First first ? "first " + first.number() : "second";
    }

    private Outcomes() {}
}
