package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler {
    @Inject
    PlaceOrderHandler() {}

    String handle(PlaceOrder command) {
        return "order of " + command.customerId();
    }
}
