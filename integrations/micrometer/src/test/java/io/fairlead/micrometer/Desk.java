package io.fairlead.micrometer;

import dagger.Component;
import dagger.Module;
import dagger.Provides;
import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.annotation.QueryHandler;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/** An application that sees this artifact, and another in the same place that does not include it. */
@GenerateBus(eventFilters = PublishedEvents.class, open = Desk.Open.class)
@Singleton
@Component(modules = {DeskBusModule.class, Desk.Meters.class})
interface Desk {

    DeskBus bus();

    FairleadMetrics metrics();

    MeterRegistry registry();

    @Module
    interface Meters {
        @Provides
        @Singleton
        static MeterRegistry registry() {
            return new SimpleMeterRegistry();
        }
    }

    @GenerateBus(name = "QuietBus", includes = Do.class, open = Desk.Open.class)
    interface Quiet {}

    /** A command that brings what its handler does. */
    record Do(Callable<String> work) implements Command<String> {}

    record DoLater(CompletionStage<String> work) implements Command<String> {}

    record Look(int from) implements Query<Integer> {}

    sealed interface Stock extends Event permits Added, Removed {}

    record Added(boolean failing) implements Stock {}

    record Removed() implements Stock {}

    record Unheard() implements Event {}

    record Open() implements Command<String> {}

    @CommandHandler
    final class Doer {
        @Inject
        Doer() {}

        String handle(Do command) throws Exception {
            return command.work().call();
        }

        CompletionStage<String> handle(DoLater command) {
            return command.work();
        }
    }

    @QueryHandler
    final class Looker {
        @Inject
        Looker() {}

        int handle(Look query) {
            return 10 / query.from();
        }
    }

    @EventHandler
    final class Shelf {
        @Inject
        Shelf() {}

        void handle(Stock event) {}
    }

    @EventHandler(delivery = Delivery.QUEUED)
    final class Later {
        @Inject
        Later() {}

        void handle(Added event) {
            if (event.failing()) {
                throw new IllegalStateException("no room");
            }
        }
    }
}
