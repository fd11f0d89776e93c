package com.shop.orders;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler {
    private final Orders orders;

    @Inject
    PlaceOrderHandler(Orders orders) {
        this.orders = orders;
    }

    String handle(PlaceOrder command) {
        return orders.add(command.customer());
    }
}
