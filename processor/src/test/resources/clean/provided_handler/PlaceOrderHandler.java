package com.shop;

import io.fairlead.annotation.CommandHandler;

@CommandHandler
final class PlaceOrderHandler {
    private final String prefix;

    PlaceOrderHandler(String prefix) {
        this.prefix = prefix;
    }

    String handle(PlaceOrder command) {
        return prefix + command.customer();
    }
}
