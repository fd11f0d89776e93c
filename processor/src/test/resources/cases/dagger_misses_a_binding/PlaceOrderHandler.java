package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler {
    private final Storage storage;

    @Inject
    PlaceOrderHandler(Storage storage) {
        this.storage = storage;
    }

    String handle(PlaceOrder command) {
        return command.customer() + storage;
    }
}
