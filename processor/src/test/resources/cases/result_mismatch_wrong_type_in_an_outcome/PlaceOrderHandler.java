package com.shop;

import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler {
    @Inject
    PlaceOrderHandler() {}

    Outcome<Integer, OrderPlaced> handle(PlaceOrder command) {
        return Outcome.of(1);
    }
}
