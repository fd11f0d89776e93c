package io.fairlead.tests.hooks;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Middleware;
import io.fairlead.tests.Journal;

/** Middleware in an order that numbers and references give together. */
final class Ordering {

    record Ordered(Journal journal) implements Command<Void>, Chained {}

    record WithoutTheLink(Journal journal) implements Command<Void>, Chained {}

    /** What the ends of the chain apply to, but not its middle. */
    interface Chained {
        Journal journal();
    }

    @Middleware(order = -5)
    static final class First {
        void before(Ordered command) {
            command.journal().note("first");
        }
    }

    @Middleware(order = 10)
    static final class Second {
        void before(Ordered command) {
            command.journal().note("second");
        }
    }

    @Middleware(order = 1, after = Second.class)
    static final class AfterSecond {
        void before(Ordered command) {
            command.journal().note("after second");
        }
    }

    @Middleware(order = 100, before = First.class)
    static final class BeforeFirst {
        void before(Ordered command) {
            command.journal().note("before first");
        }
    }

    @Middleware(order = 2, before = Link.class)
    static final class Head {
        void before(Chained command) {
            command.journal().note("head");
        }
    }

    @Middleware
    static final class Link {
        void before(Ordered command) {
            command.journal().note("link");
        }
    }

    @Middleware(order = 1, after = Link.class)
    static final class Tail {
        void before(Chained command) {
            command.journal().note("tail");
        }
    }

    @CommandHandler
    static final class Handler {
        void handle(Ordered command) {
            command.journal().note("handler");
        }

        void handle(WithoutTheLink command) {
            command.journal().note("handler");
        }
    }

    private Ordering() {}
}
