package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
class OrderHandlers {
    @Inject
    OrderHandlers() {}

    void handle(ShipOrder command, String reason) {}

    static void handle(CancelOrder command) {}
}
