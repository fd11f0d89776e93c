package io.fairlead.tests.policies;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Messages that state something, and a middleware that is told what. */
public final class Stating {

    private Stating() {}

    /** Keeps what the middleware was told. */
    public interface Told {
        List<Stated> told();
    }

    /** States it itself. */
    @Stated(
            text = "of the message",
            number = 7,
            texts = {},
            errors = {})
    public record Own(List<Stated> told) implements Command<Void>, Told {}

    /** States it for those that are of it. */
    @Stated(text = "of the supertype")
    public interface General<R> extends Command<R> {}

    /** States it for fewer. */
    @Stated(text = "of the subtype")
    public interface Special<R> extends General<R> {}

    /** Says nothing itself. */
    public record Inheriting(List<Stated> told) implements Special<String>, General<String>, Told {}

    /** Has nothing but its package. */
    public record Packaged(List<Stated> told) implements Event, Told {}

    /** A name for it. */
    @Stated(text = "by another name")
    public @interface Named {}

    /** States it by another name. */
    @Named
    public record Renamed(List<Stated> told) implements General<String>, Told {}

    /** Is told the policy. */
    @Middleware(on = Stated.class)
    public static final class Telling {

        public Stated before(Told message, Stated policy, MessageContext context) {
            message.told().add(policy);
            return policy;
        }

        public void onFinally(Told message, Stated policy, Stated state) {
            if (policy != state) {
                throw new IllegalStateException("two constants");
            }
        }
    }

    @CommandHandler
    public static final class Handlers {

        public void handle(Own command) {}

        public String handle(Inheriting command) {
            return "inherited";
        }

        public CompletionStage<String> handle(Renamed command) {
            return CompletableFuture.completedFuture("later");
        }
    }

    @EventHandler
    public static final class Direct {
        public void handle(Packaged event) {}
    }

    @EventHandler(delivery = Delivery.QUEUED)
    public static final class Queued {
        public void handle(Packaged event) {}
    }
}
