package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

final class PlaceOrderHandler {
    @Inject
    PlaceOrderHandler() {}

    @CommandHandler
    private String place(PlaceOrder command) {
        return command.customer();
    }
}
