package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler {
    @Inject
    PlaceOrderHandler() {}

    com.shop.api.Order handle(PlaceOrder command) {
        return new com.shop.api.Order(command.customer());
    }
}
