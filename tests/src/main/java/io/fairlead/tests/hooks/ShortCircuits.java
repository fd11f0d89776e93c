package io.fairlead.tests.hooks;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Outcome;
import io.fairlead.Query;
import io.fairlead.ShortCircuit;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.QueryHandler;
import io.fairlead.tests.Journal;

/** Middleware that answers in the handler's place. */
final class ShortCircuits {

    /** A message that says whether it is to be cut short. */
    interface Cut extends Journal.Carrier {
        boolean cut();
    }

    record CutCommand(Journal journal, boolean cut) implements Command<Integer>, Cut {}

    record CutVoid(Journal journal, boolean cut) implements Command<Void>, Cut {}

    record CutQuery(Journal journal, boolean cut) implements Query<String>, Cut {}

    record CutEvent(Journal journal, boolean cut) implements Event, Cut {}

    record CutOutcome(Journal journal, boolean cut) implements Command<String>, Cut {}

    /** Private to the package, and so {@code Object} to a bus elsewhere. */
    record Hidden(String text) {}

    record CutHidden(Journal journal, boolean cut) implements Command<Hidden>, Cut {}

    record Raised(Journal journal) implements Event {}

    @Middleware(order = 1)
    static final class Outermost {
        int before(Cut message) {
            message.journal().note("outer before");
            return 1;
        }

        void after(Cut message, Object result, int state) {
            message.journal().note("outer after " + result);
        }

        void onError(Cut message, Throwable error) {
            message.journal().note("outer onError");
        }

        void onFinally(Cut message) {
            message.journal().note("outer onFinally");
        }
    }

    @Middleware(order = 2)
    static final class CutsCommand {
        ShortCircuit<Integer> before(CutCommand command, MessageContext context) {
            command.journal().note("cutter before");
            return command.cut() ? ShortCircuit.with(-1) : ShortCircuit.none();
        }

        void after(CutCommand command, Integer result) {
            command.journal().note("cutter after");
        }

        void onError(CutCommand command, Throwable error) {
            command.journal().note("cutter onError");
        }

        void onFinally(CutCommand command) {
            command.journal().note("cutter onFinally");
        }
    }

    @Middleware(order = 2)
    static final class CutsVoid {
        ShortCircuit<Void> before(CutVoid command) {
            return command.cut() ? ShortCircuit.with(null) : ShortCircuit.none();
        }
    }

    @Middleware(order = 2)
    static final class CutsQuery {
        ShortCircuit<String> before(CutQuery query) {
            return query.cut() ? ShortCircuit.with("cut") : ShortCircuit.none();
        }
    }

    @Middleware(order = 2)
    static final class CutsEvent {
        ShortCircuit<Void> before(CutEvent event) {
            return event.cut() ? ShortCircuit.with(null) : ShortCircuit.none();
        }
    }

    @Middleware(order = 2)
    static final class CutsOutcome {
        ShortCircuit<String> before(CutOutcome command) {
            return command.cut() ? ShortCircuit.with("cut") : ShortCircuit.none();
        }
    }

    @Middleware(order = 2)
    static final class CutsHidden {
        ShortCircuit<Hidden> before(CutHidden command) {
            return command.cut() ? ShortCircuit.with(new Hidden("cut")) : ShortCircuit.none();
        }
    }

    /** Fits every message, because the result is a variable. */
    @Middleware(order = 3)
    static final class NeverCuts {
        <R> ShortCircuit<R> before(Cut message) {
            message.journal().note("never cuts");
            return ShortCircuit.none();
        }
    }

    @Middleware(order = 4)
    static final class Innermost {
        void before(Cut message) {
            message.journal().note("inner before");
        }

        void onFinally(Cut message) {
            message.journal().note("inner onFinally");
        }
    }

    @CommandHandler
    static final class Commands {
        int handle(CutCommand command) {
            command.journal().note("handler");
            return 1;
        }

        void handle(CutVoid command) {
            command.journal().note("handler");
        }

        Outcome<String, Raised> handle(CutOutcome command) {
            command.journal().note("handler");
            return Outcome.of("handled", new Raised(command.journal()));
        }

        Hidden handle(CutHidden command) {
            return new Hidden("handled");
        }
    }

    @QueryHandler
    static final class Queries {
        String handle(CutQuery query) {
            query.journal().note("handler");
            return "handled";
        }
    }

    @EventHandler
    static final class Events {
        void handle(CutEvent event) {
            event.journal().note("handler");
        }

        void handle(Raised event) {
            event.journal().note("raised");
        }
    }

    private ShortCircuits() {}
}
