package com.shop;

import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler {
    @Inject
    PlaceOrderHandler() {}

    String handle(PlaceOrder command) {
        return command.customer();
    }
}
