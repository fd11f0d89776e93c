package com.shop;

import io.fairlead.MessageContext;
import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler {

    @Inject
    PlaceOrderHandler() {}

    Outcome<String, OrderEvent> handle(
            PlaceOrder command, MessageContext context) {
        return Outcome.of("10248", new OrderEvent.Placed("10248"));
    }
}
