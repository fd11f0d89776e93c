package io.fairlead.tests.hooks;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Middleware;
import io.fairlead.tests.Journal;
import io.fairlead.tests.Journal.StepFailure;

/** Two middlewares with all hooks around a handler; every step may fail. */
final class Nesting {

    record Nested(Journal journal) implements Command<String> {}

    @Middleware(order = 1)
    static final class Outer {
        void before(Nested command) throws StepFailure {
            command.journal().at("outer before");
        }

        void after(Nested command, String result) throws StepFailure {
            command.journal().at("outer after " + result);
        }

        void onError(Nested command, Throwable error) throws StepFailure {
            command.journal().at("outer onError " + error.getMessage());
        }

        void onFinally(Nested command) throws StepFailure {
            command.journal().at("outer onFinally");
        }
    }

    @Middleware(order = 2)
    static final class Inner {
        void before(Nested command) throws StepFailure {
            command.journal().at("inner before");
        }

        void after(Nested command, String result) throws StepFailure {
            command.journal().at("inner after " + result);
        }

        void onError(Nested command, Throwable error) throws StepFailure {
            command.journal().at("inner onError " + error.getMessage());
        }

        void onFinally(Nested command) throws StepFailure {
            command.journal().at("inner onFinally");
        }
    }

    @CommandHandler
    static final class Handler {
        String handle(Nested command) throws StepFailure {
            command.journal().at("handler");
            return "done";
        }
    }

    private Nesting() {}
}
