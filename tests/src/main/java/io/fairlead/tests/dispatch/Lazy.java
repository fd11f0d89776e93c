package io.fairlead.tests.dispatch;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Handlers and middleware that count how often they are made. */
public final class Lazy {

    static final AtomicInteger HANDLERS = new AtomicInteger();
    static final AtomicInteger MIDDLEWARES = new AtomicInteger();
    static final AtomicInteger FAILURES_LEFT = new AtomicInteger();

    public record First() implements Command<Integer>, Counted {}

    public record Second() implements Command<Integer>, Counted {}

    public record Unlucky() implements Command<String> {}

    /** Runs what it is given. */
    public record Run(Callable<?> task) implements Command<Object> {}

    public record Done(Runnable task) implements Event {}

    interface Counted {}

    @Middleware
    static final class CountedMiddleware {
        private final int number = MIDDLEWARES.incrementAndGet();

        void after(Counted command, int result) {
            if (number == 0) {
                throw new IllegalStateException();
            }
        }
    }

    /** Takes its time to be made, so that others come meanwhile. */
    @CommandHandler
    static final class CountedHandler {
        private final int number;

        CountedHandler() {
            Thread.yield();
            number = HANDLERS.incrementAndGet();
        }

        int handle(First command) {
            return number;
        }

        int handle(Second command) {
            return number;
        }
    }

    @CommandHandler
    static final class UnluckyHandler {
        UnluckyHandler() {
            if (FAILURES_LEFT.getAndDecrement() > 0) {
                throw new IllegalStateException("not yet");
            }
        }

        String handle(Unlucky command) {
            return "made";
        }
    }

    @CommandHandler
    static final class Runner {
        Object handle(Run command) throws Exception {
            return command.task().call();
        }
    }

    @EventHandler
    static final class Listener {
        void handle(Done event) {
            event.task().run();
        }
    }

    private Lazy() {}
}
