package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

final class Orders {
    private Orders() {}

    @CommandHandler
    private static final class PlaceOrderHandler {
        @Inject
        PlaceOrderHandler() {}

        String handle(PlaceOrder command) {
            return command.customer();
        }
    }
}
