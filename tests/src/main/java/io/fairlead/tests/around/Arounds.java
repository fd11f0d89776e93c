package io.fairlead.tests.around;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Next;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.QueryHandler;
import io.fairlead.tests.Journal;
import io.fairlead.tests.Journal.StepFailure;
import java.util.List;

/** Around methods in all shapes, with hooks outside, between and inside. */
final class Arounds {

    /** How often the rest is run. */
    interface Repeated extends Journal.Carrier {
        int times();
    }

    record Repeat(Journal journal, int times) implements Command<Integer>, Repeated {}

    record RepeatQuery(Journal journal, int times) implements Query<List<String>>, Repeated {}

    record RepeatEvent(Journal journal, int times) implements Event, Repeated {}

    /** Private to the package, and so is its result. */
    record RepeatHidden(Journal journal, int times) implements Command<Hidden>, Repeated {}

    record RepeatVoid(Journal journal, int times) implements Command<Void>, Repeated {}

    record Hidden(String text) {}

    @Middleware(order = 1)
    static final class HooksOutside {
        int before(Repeated message) {
            message.journal().note("outside before");
            return 1;
        }

        void after(Repeated message, Object result, int state) {
            message.journal().note("outside after " + result);
        }

        void onError(Repeated message, Throwable error, int state) {
            message.journal().note("outside onError " + error.getMessage());
        }
    }

    @Middleware(order = 2)
    static final class OnAnything {
        <R> R around(Repeated message, Next<R> next) throws Exception {
            message.journal().note("around");
            R last = null;
            for (int i = 0; i < message.times(); i++) {
                last = next.proceed();
            }
            return last;
        }
    }

    @Middleware(order = 3)
    static final class HooksBetween {
        void before(Repeated message) {
            message.journal().note("between before");
        }

        void onFinally(Repeated message) {
            message.journal().note("between onFinally");
        }
    }

    @Middleware(order = 4)
    static final class OnOne {
        Integer around(Repeat command, Next<Integer> next) throws Exception {
            return next.proceed() + 10;
        }
    }

    @Middleware(order = 4)
    static final class OnOneQuery {
        List<String> around(RepeatQuery query, Next<?> next, MessageContext context) throws Exception {
            return List.of("instead of " + next.proceed());
        }
    }

    @Middleware(order = 4)
    static final class OnOneEvent {
        Void around(RepeatEvent event, Next<Void> next) throws Exception {
            event.journal().note("event around");
            return next.proceed();
        }
    }

    @Middleware(order = 4)
    static final class OnOneHidden {
        Hidden around(RepeatHidden command, Next<Hidden> next) throws Exception {
            return new Hidden("around " + next.proceed().text());
        }
    }

    @Middleware(order = 5)
    static final class HooksInside {
        void before(Repeated message) {
            message.journal().note("inside before");
        }

        void after(Repeated message, Object result) throws StepFailure {
            message.journal().at("inside after " + result);
        }
    }

    @CommandHandler
    static final class Commands {
        int handle(Repeat command) throws StepFailure {
            command.journal().at("handler");
            return 1;
        }

        Hidden handle(RepeatHidden command) {
            return new Hidden("handled");
        }

        void handle(RepeatVoid command) {
            command.journal().note("handler");
        }
    }

    @QueryHandler
    static final class Queries {
        List<String> handle(RepeatQuery query) {
            query.journal().note("handler");
            return List.of("handled");
        }
    }

    @EventHandler
    static final class Listener {
        void handle(RepeatEvent event) {
            event.journal().note("handler");
        }
    }

    @EventHandler
    static final class OtherListener {
        void handle(RepeatEvent event) {
            event.journal().note("other handler");
        }
    }

    private Arounds() {}
}
