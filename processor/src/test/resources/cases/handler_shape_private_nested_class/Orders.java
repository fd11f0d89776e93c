package com.shop;

import io.fairlead.annotation.CommandHandler;

final class Orders {
    private Orders() {}

    @CommandHandler
    private static final class PlaceOrderHandler {
        String handle(PlaceOrder command) {
            return command.customer();
        }
    }
}
