package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler {
    private final String prefix;

    @Inject
    PlaceOrderHandler(String prefix) {
        this.prefix = prefix;
    }

    String handle(PlaceOrder command) {
        return prefix + command.customer();
    }
}
