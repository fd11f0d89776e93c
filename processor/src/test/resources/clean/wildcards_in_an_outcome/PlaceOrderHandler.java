package com.shop;

import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler {
    @Inject
    PlaceOrderHandler() {}

    Outcome<? extends String, ? extends OrderEvent> handle(PlaceOrder command) {
        return Outcome.of(command.customer(), new OrderEvent.Placed(command.customer()));
    }
}
