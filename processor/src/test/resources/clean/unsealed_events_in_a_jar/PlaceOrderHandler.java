package com.shop;

import com.shop.orders.OrderPlaced;
import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler {
    @Inject
    PlaceOrderHandler() {}

    Outcome<String, OrderPlaced> handle(PlaceOrder command) {
        return Outcome.of(command.customer(), new OrderPlaced(command.customer()));
    }
}
