package io.fairlead.opentelemetry;

import dagger.Component;
import dagger.Module;
import dagger.Provides;
import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageBus;
import io.fairlead.MessageContext;
import io.fairlead.Outcome;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.annotation.QueryHandler;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/** An application that sees this artifact, and another in the same place that does not include it. */
@GenerateBus
@Singleton
@Component(modules = {ShopBusModule.class, Shop.Telemetry.class})
interface Shop {

    ShopBus bus();

    @Module
    interface Telemetry {
        @Provides
        static OpenTelemetry openTelemetry() {
            return OpenTelemetry.noop();
        }
    }

    @GenerateBus(name = "QuietBus", includes = Do.class)
    interface Quiet {}

    /** What a handler does with its bus. */
    interface Work<R> {
        R with(MessageBus bus) throws Exception;
    }

    /** A command that brings what its handler does. */
    record Do(Work<String> work) implements Command<String> {}

    record DoLater(Work<CompletionStage<String>> work) implements Command<String> {}

    /** Raises the order's event when it has succeeded, a little later if it is told so. */
    record Place(String secret) implements Command<Integer> {}

    record PlaceLater(CompletionStage<Integer> id) implements Command<Integer> {}

    record Bill(String secret) implements Command<String> {}

    record Look(Callable<Integer> work) implements Query<Integer> {}

    record Placed(int id, String secret) implements Event {}

    record Seen(Runnable work) implements Event {}

    record Told(Runnable work) implements Event {}

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

        Outcome<Integer, Placed> handle(Place command) {
            return Outcome.of(7, new Placed(7, command.secret()));
        }

        CompletionStage<Outcome<Integer, Placed>> handle(PlaceLater command) {
            return command.id().thenApply(id -> Outcome.of(id, new Placed(id, "later")));
        }

        String handle(Bill command) {
            return "billed";
        }
    }

    @QueryHandler
    final class Looker {
        @Inject
        Looker() {}

        int handle(Look query) throws Exception {
            return query.work().call();
        }
    }

    @EventHandler(delivery = Delivery.QUEUED)
    final class Billing {
        @Inject
        Billing() {}

        void handle(Placed event, MessageContext context) {
            context.bus().send(new Bill(event.secret()));
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
    }
}
