package com.shop;

import io.fairlead.annotation.CommandHandler;

@CommandHandler
enum PlaceOrderHandler {
    INSTANCE;

    String handle(PlaceOrder command) {
        return command.customer();
    }
}
