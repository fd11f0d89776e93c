package io.fairlead.sample.orders;

import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;

@QueryHandler
final class OrderByIdHandler {

    private final Orders orders;

    @Inject
    OrderByIdHandler(Orders orders) {
        this.orders = orders;
    }

    Order handle(OrderById query) {
        return orders.get(query.orderId());
    }
}
