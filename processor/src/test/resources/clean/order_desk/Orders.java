package com.desk;

import io.fairlead.Command;
import io.fairlead.MessageContext;
import io.fairlead.Outcome;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

final class Orders {

    record PlaceOrder(String customer, int quantity) implements Command<String>, Audited {}

    record ShipOrder(String id) implements Command<Void>, Audited {}

    record CountOrders(String customer) implements Query<Integer> {}

    record FindOrders<T extends Comparable<T>>(T key) {}

    record OrdersOf(String customer) implements Query<Map<String, List<Integer>>> {}

    private Orders() {}

    @CommandHandler
    static final class Placing {
        private final Journal journal;

        @Inject
        Placing(Journal journal) {
            this.journal = journal;
        }

        Outcome<String, OrderEvent.Placed> handle(PlaceOrder command, MessageContext context) {
            journal.note("place for " + command.customer());
            return Outcome.of("10248", new OrderEvent.Placed("10248", command.quantity()));
        }

        Outcome<Void, OrderEvent> handle(ShipOrder command) {
            if (command.id().isEmpty()) {
                throw new IllegalStateException("no order");
            }
            return Outcome.of(null, new OrderEvent.Shipped(command.id()));
        }
    }

    @QueryHandler
    static class Finding {
        @Inject
        Finding() {}

        int handle(CountOrders query) throws java.io.IOException {
            return query.customer().length();
        }

        @QueryHandler
        Map<String, List<Integer>> of(OrdersOf query) {
            return Map.of(query.customer(), List.of(1, 2));
        }
    }
}
