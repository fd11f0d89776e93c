package com.shop;

import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler {
    @Inject
    PlaceOrderHandler() {}

    @SuppressWarnings("rawtypes")
    Outcome handle(PlaceOrder command) {
        return Outcome.of(command.customer());
    }
}
