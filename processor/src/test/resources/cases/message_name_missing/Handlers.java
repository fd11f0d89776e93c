package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class Handlers {
    @Inject
    Handlers() {}

    String handle(PlaceOrder command) {
        return "order of " + command.customerId();
    }

    void handle(CancelOrder command) {}
}
