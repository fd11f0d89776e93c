package io.fairlead.tests.hooks;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import io.fairlead.tests.Journal;

/** Middleware and handlers that tell each other something. */
final class Contexts {

    static final MessageContext.Key<Integer> COUNT = MessageContext.Key.of("count");

    interface Counted extends Journal.Carrier {}

    record Inner(Journal journal) implements Command<Integer>, Counted {}

    record Outer(Journal journal) implements Command<Integer>, Counted {}

    record Counts(Journal journal) implements Event, Counted {}

    @Middleware(order = 1)
    static final class Counter {
        void before(Counted message, MessageContext context) {
            message.journal().note("before " + context.get(COUNT));
            context.set(COUNT, 1);
        }

        void onFinally(Counted message, MessageContext context) {
            message.journal().note("finally " + context.get(COUNT));
        }
    }

    @CommandHandler
    static final class Handler {
        Outcome<Integer, Counts> handle(Outer command, MessageContext context) {
            context.set(COUNT, context.get(COUNT) + 1);
            int inner = context.bus().send(new Inner(command.journal()));
            return Outcome.of(context.get(COUNT) * 10 + inner, new Counts(command.journal()));
        }

        int handle(Inner command, MessageContext context) {
            context.set(COUNT, context.get(COUNT) + 2);
            return context.get(COUNT);
        }
    }

    @EventHandler
    static final class FirstListener {
        void handle(Counts event, MessageContext context) {
            context.set(COUNT, 100);
        }
    }

    @EventHandler
    static final class SecondListener {
        void handle(Counts event, MessageContext context) {
            event.journal().note("second " + context.get(COUNT));
        }
    }

    private Contexts() {}
}
