package io.fairlead.tests.metadata;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Messages of which a middleware passes something on, and binds something to the thread. */
public interface Passed {

    Log log();

    /** What happened to one message and what it caused. */
    record Log(Map<String, Metadata> metadata, AtomicInteger hops, ThreadLocal<String> bound, StringBuffer order) {

        public static Log nothing() {
            return new Log(new ConcurrentHashMap<>(), new AtomicInteger(), new ThreadLocal<>(), new StringBuffer());
        }
    }

    record Pass(Log log, Function<MessageContext, Integer> work) implements Command<Integer>, Passed {}

    record PassLater(Log log, Function<MessageContext, CompletionStage<Integer>> work)
            implements Command<Integer>, Passed {}

    record Raised(Log log, String place) implements Event, Passed {}

    record Queued(Log log, String place) implements Event, Passed {}

    @CommandHandler
    final class Handler {
        Outcome<Integer, Raised> handle(Pass command, MessageContext context) {
            int result = command.work().apply(context);
            return Outcome.of(result, new Raised(command.log(), "raised"));
        }

        CompletionStage<Outcome<Integer, Raised>> handle(PassLater command, MessageContext context) {
            command.log()
                    .order()
                    .append(" handler:")
                    .append(command.log().bound().get());
            return command.work()
                    .apply(context)
                    .thenApply(result -> Outcome.of(result, new Raised(command.log(), "raised later")));
        }
    }

    @EventHandler
    final class Direct {
        void handle(Raised event, MessageContext context) {
            event.log().metadata().put(event.place(), context.metadata());
        }
    }

    @EventHandler(delivery = Delivery.QUEUED)
    final class Behind {
        void handle(Queued event, MessageContext context) {
            event.log().metadata().put(event.place(), context.metadata());
        }
    }

    /** Passes on how many messages came before, twice, so that the later addition wins. */
    @Middleware(order = 4711)
    final class PassingOn {
        void before(Passed message, MessageContext context) {
            Log log = message.log();
            log.bound().set("bound");
            context.passOn(metadata -> metadata.attribute("hop", "?").attribute("first", "yes"));
            context.passOn(metadata ->
                    metadata.attribute("hop", Integer.toString(log.hops().incrementAndGet())));
            context.onLeave(
                    () -> log.order().append(" first:").append(log.bound().get()));
            context.onLeave(() -> {
                log.bound().remove();
                log.order().append(" last");
            });
        }

        void onFinally(Passed message) {
            message.log().order().append(" finally");
            message.log().bound().remove();
        }
    }
}
