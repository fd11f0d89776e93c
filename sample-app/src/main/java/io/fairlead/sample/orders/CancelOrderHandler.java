package io.fairlead.sample.orders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.sample.products.Warehouse;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

@CommandHandler
final class CancelOrderHandler {

    private final Orders orders;
    private final Warehouse warehouse;

    @Inject
    CancelOrderHandler(Orders orders, Warehouse warehouse) {
        this.orders = orders;
        this.warehouse = warehouse;
    }

    Outcome<@Nullable Void, OrderCancelled> handle(CancelOrder command) {
        Order order = orders.get(command.orderId(), command.version()).cancelled();
        orders.update(order);
        warehouse.putBack(order.lines().stream()
                .collect(groupingBy(OrderLine::productId, summingInt(line -> line.quantity() - line.backordered()))));
        return Outcome.raising(new OrderCancelled(command.orderId()));
    }
}
