package io.fairlead.statistics;

import dagger.Component;
import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;

/** An application that sees this artifact, and another in the same place that does not include it. */
@GenerateBus
@Singleton
@Component(modules = DeskBusModule.class)
interface Desk {

    DeskBus bus();

    Statistics statistics();

    @GenerateBus(
            name = "ChosenBus",
            includes = {Do.class, StatisticsMiddleware.class})
    interface Chosen {}

    @GenerateBus(name = "QuietBus", includes = Do.class)
    interface Quiet {}

    /** A command that brings what its handler does. */
    record Do(Callable<String> work) implements Command<String> {}

    record Look(int from) implements Query<Integer> {}

    sealed interface Stock extends Event permits Added, Removed {}

    record Added(boolean failing) implements Stock {}

    record Removed() implements Stock {}

    @CommandHandler
    final class Doer {
        @Inject
        Doer() {}

        String handle(Do command) throws Exception {
            return command.work().call();
        }
    }

    @QueryHandler
    final class Looker {
        @Inject
        Looker() {}

        int handle(Look query) {
            return query.from() + 1;
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
