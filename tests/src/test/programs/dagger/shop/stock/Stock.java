package shop.stock;

import io.fairlead.Command;
import io.fairlead.CommandBus;
import io.fairlead.EventBus;
import io.fairlead.Message;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import shop.orders.OrderPlaced;

final class Stock {

    record Reserve(String item) implements Command<Void> {}

    @QueryHandler
    static final class Counter {
        @Inject
        Counter() {}

        int handle(CountStock query) {
            return query.item().length();
        }
    }

    @EventHandler
    static final class Reservation {
        private final CommandBus commands;
        private final EventBus events;

        @Inject
        Reservation(CommandBus commands, EventBus events) {
            this.commands = commands;
            this.events = events;
        }

        void handle(OrderPlaced event) {
            if (commands != events) {
                throw new IllegalStateException("several buses");
            }
            commands.send(new Reserve(event.item()));
        }
    }

    static final class Reserver {
        private final List<String> log;

        @Inject
        Reserver(List<String> log) {
            this.log = log;
        }

        @CommandHandler
        void reserve(Reserve command) {
            log.add("reserved " + command.item());
        }
    }

    @Middleware
    static final class Log {
        private final Provider<List<String>> log;

        @Inject
        Log(Provider<List<String>> log) {
            this.log = log;
        }

        void before(Message message) {
            log.get().add(message.getClass().getSimpleName());
        }
    }

    private Stock() {}
}
