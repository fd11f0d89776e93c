package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class Handlers {
    @Inject
    Handlers() {}

    Wrapping handle(ShipOrder command) {
        return Paper.PLAIN;
    }

    void handle(ReturnOrder command) {}
}
