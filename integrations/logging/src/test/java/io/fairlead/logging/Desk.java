package io.fairlead.logging;

import dagger.Component;
import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageBus;
import io.fairlead.MessageContext;
import io.fairlead.Outcome;
import io.fairlead.Query;
import io.fairlead.ShortCircuit;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.QueryHandler;
import io.fairlead.annotation.Sensitive;
import io.fairlead.policy.Loggable;
import io.fairlead.policy.SlowAfter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/** An application that sees this artifact. */
@GenerateBus
@Singleton
@Component(modules = DeskBusModule.class)
interface Desk {

    DeskBus bus();

    /** What a handler does with its bus. */
    interface Work<R> {
        R with(MessageBus bus) throws Exception;
    }

    record Do(Work<String> work, String secret) implements Command<String> {
        Do(Work<String> work) {
            this(work, "canary-payload");
        }
    }

    record DoLater(Work<CompletionStage<String>> work) implements Command<String> {}

    @SlowAfter("250ms")
    record Hurry(Runnable work) implements Command<Void> {}

    @SlowAfter("1m")
    record TakeTime(Runnable work) implements Command<Void> {}

    record Place(String secret) implements Command<Integer> {}

    record Address(String street) {}

    /** What may be logged of it, and what may not. */
    record Register(
            @Loggable String name,
            @Loggable @Sensitive String pin,
            @Loggable Address address,
            @Loggable int age,
            String secret)
            implements Command<String> {}

    record Registered(@Loggable String name) implements Event {}

    record RegisterLater(@Loggable String name, CompletionStage<String> answer) implements Command<String> {}

    /** Answered before its handler is reached. */
    record Skip(Callable<String> answer) implements Query<String> {}

    record Look(int value) implements Query<Integer> {}

    record Placed(String secret) implements Event {}

    record Seen(Runnable work) implements Event {}

    record Told(Runnable work) implements Event {}

    @Middleware(order = 1)
    final class Skipping {
        @Inject
        Skipping() {}

        ShortCircuit<String> before(Skip query) throws Exception {
            return ShortCircuit.with(query.answer().call());
        }
    }

    @CommandHandler
    final class Doer {
        @Inject
        Doer() {}

        String handle(Do command, MessageContext context) throws Exception {
            return command.work().with(context.bus());
        }

        CompletionStage<String> handle(DoLater command, MessageContext context) throws Exception {
            return command.work().with(context.bus());
        }

        void handle(Hurry command) {
            command.work().run();
        }

        void handle(TakeTime command) {
            command.work().run();
        }

        Outcome<String, Registered> handle(Register command) {
            if (command.age() < 0) {
                throw new IllegalArgumentException(command.secret() + command.pin());
            }
            return Outcome.of("done", new Registered(command.name()));
        }

        CompletionStage<String> handle(RegisterLater command) {
            return command.answer();
        }

        Outcome<Integer, Placed> handle(Place command) {
            return Outcome.of(7, new Placed(command.secret()));
        }
    }

    @QueryHandler
    final class Looker {
        @Inject
        Looker() {}

        int handle(Look query) {
            return query.value();
        }

        String handle(Skip query) {
            return "not reached";
        }
    }

    @EventHandler
    final class Screen {
        @Inject
        Screen() {}

        void handle(Seen event) {
            event.work().run();
        }
    }

    @EventHandler(delivery = Delivery.QUEUED)
    final class Ear {
        @Inject
        Ear() {}

        void handle(Told event) {
            event.work().run();
        }

        void handle(Placed event) {}

        void handle(Registered event) {}
    }
}
