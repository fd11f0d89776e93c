package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderAgainHandler {
    @Inject
    PlaceOrderAgainHandler() {}

    String handle(PlaceOrder command) {
        return command.customer();
    }
}
