package com.shop.orders;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler {
    @Inject
    PlaceOrderHandler() {}

    int handle(PlaceOrder command) {
        return command.lines().size();
    }
}
