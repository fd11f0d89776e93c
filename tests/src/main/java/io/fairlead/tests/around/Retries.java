package io.fairlead.tests.around;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Next;
import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import io.fairlead.tests.Journal;
import io.fairlead.tests.Journal.StepFailure;
import java.util.concurrent.atomic.AtomicInteger;

/** Retry and fallback around handlers that raise events. */
final class Retries {

    /** Fails in its first runs, after which it raises its number of the run. */
    record Flaky(Journal journal, int failures, AtomicInteger runs) implements Command<String>, Retried {
        Flaky(Journal journal, int failures) {
            this(journal, failures, new AtomicInteger());
        }
    }

    /** Is run again although it succeeded. */
    record Twice(Journal journal, AtomicInteger runs, boolean secondFails) implements Command<Integer> {
        Twice(Journal journal, boolean secondFails) {
            this(journal, new AtomicInteger(), secondFails);
        }
    }

    /** Has a hook inside the retry that fails once, after the handler has succeeded. */
    record FailsLate(Journal journal, AtomicInteger runs) implements Command<String>, Retried {
        FailsLate(Journal journal) {
            this(journal, new AtomicInteger());
        }
    }

    /** Has a hook outside the retry that fails. */
    record FailsOutside(Journal journal) implements Command<String>, Retried {}

    record Ran(Journal journal, int run) implements Event {}

    /** What is tried again. */
    interface Retried extends Journal.Carrier {}

    @Middleware(order = 1)
    static final class Check {
        void after(FailsOutside command, String result) throws StepFailure {
            throw new StepFailure("outside");
        }
    }

    @Middleware(order = 2)
    static final class Fallback {
        <R> String around(Flaky command, Next<R> next) throws Exception {
            try {
                return (String) next.proceed();
            } catch (StepFailure failure) {
                return "fallback";
            }
        }
    }

    @Middleware(order = 3)
    static final class Retry {
        <R> R around(Retried command, Next<R> next) throws Exception {
            try {
                return next.proceed();
            } catch (StepFailure failure) {
                command.journal().note("retry");
                return next.proceed();
            }
        }
    }

    @Middleware(order = 3)
    static final class RunTwice {
        Integer around(Twice command, Next<Integer> next) throws Exception {
            int first = next.proceed();
            try {
                return first + next.proceed();
            } catch (StepFailure failure) {
                return first;
            }
        }
    }

    @Middleware(order = 4)
    static final class FailLate {
        void after(FailsLate command, String result) throws StepFailure {
            if (command.runs().get() == 1) {
                throw new StepFailure("late");
            }
        }
    }

    @CommandHandler
    static final class Handler {
        Outcome<String, Ran> handle(Flaky command) throws StepFailure {
            int run = command.runs().incrementAndGet();
            if (run <= command.failures()) {
                throw new StepFailure("run " + run);
            }
            return Outcome.of("run " + run, new Ran(command.journal(), run));
        }

        Outcome<Integer, Ran> handle(Twice command) throws StepFailure {
            int run = command.runs().incrementAndGet();
            if (run == 2 && command.secondFails()) {
                throw new StepFailure("second");
            }
            return Outcome.of(run, new Ran(command.journal(), run));
        }

        Outcome<String, Ran> handle(FailsLate command) {
            int run = command.runs().incrementAndGet();
            return Outcome.of("run " + run, new Ran(command.journal(), run));
        }

        Outcome<String, Ran> handle(FailsOutside command) {
            return Outcome.of("done", new Ran(command.journal(), 1));
        }
    }

    @EventHandler
    static final class Listener {
        void handle(Ran event) {
            event.journal().note("event of run " + event.run());
        }
    }

    private Retries() {}
}
