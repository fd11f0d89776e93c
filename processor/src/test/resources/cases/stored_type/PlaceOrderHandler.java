package com.shop.orders;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler {
    @Inject
    PlaceOrderHandler() {}

    OrderId handle(PlaceOrder command) {
        return new OrderId(command.customerId());
    }
}
