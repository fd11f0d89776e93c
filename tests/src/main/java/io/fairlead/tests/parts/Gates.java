package io.fairlead.tests.parts;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.Next;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Messages with gates, none of which anybody sees outside of this package. */
final class Gates {

    private Gates() {}

    /** What the middleware was given. */
    record Seen(Gated policy, List<?> parts) {}

    /** Tells what the middleware was given. */
    interface Watched {
        Consumer<Seen> seen();
    }

    static final class Open implements Gate {
        @Override
        public boolean lets(Message message) {
            return true;
        }
    }

    static final class Closed implements Gate {
        @Override
        public boolean lets(Message message) {
            return false;
        }
    }

    static final class Label implements CharSequence {
        @Override
        public int length() {
            return toString().length();
        }

        @Override
        public char charAt(int index) {
            return toString().charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return toString().subSequence(start, end);
        }

        @Override
        public String toString() {
            return "gated";
        }
    }

    @Gated(
            gates = {Closed.class, Open.class, Closed.class},
            first = Open.class,
            labels = Label.class)
    public record Enter(Consumer<Seen> seen) implements Command<Void>, Watched {}

    /** Gates for whatever is of it. */
    @Gated(gates = Open.class)
    interface WithGate {}

    record Leave(Consumer<Seen> seen) implements Command<String>, WithGate, Watched {}

    record Left(Consumer<Seen> seen) implements Event, WithGate, Watched {}

    @Gated
    record Wait(Consumer<Seen> seen) implements Command<String>, Watched {}

    @Middleware(on = Gated.class)
    static final class Gatekeeper {

        void before(Watched message, Gated policy, List<Gate> gates, MessageContext context) {
            message.seen().accept(new Seen(policy, gates));
        }

        void onFinally(Watched message, Gated policy, List<CharSequence> labels) {
            message.seen().accept(new Seen(policy, labels));
        }
    }

    /** So that the other one stands in its {@code Next}. */
    @Middleware(on = Gated.class, order = -1)
    static final class Barrier {
        Void around(Enter message, Next<Void> next, Gated policy, List<Gate> gates) throws Exception {
            message.seen().accept(new Seen(policy, gates));
            return next.proceed();
        }
    }

    @CommandHandler
    static final class Handlers {

        void handle(Enter command) {}

        String handle(Leave command) {
            return "left";
        }

        CompletionStage<String> handle(Wait command) {
            return CompletableFuture.completedFuture("waited");
        }
    }

    @EventHandler(delivery = Delivery.QUEUED)
    static final class Log {
        void handle(Left event) {}
    }
}
