package com.shop;

import io.fairlead.annotation.CommandHandler;

final class Orders {
    @CommandHandler
    final class PlaceOrderHandler {
        String handle(PlaceOrder command) {
            return command.customer();
        }
    }
}
