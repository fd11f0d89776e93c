package com.shop;

import com.shop.orders.ShipOrder;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class OrderHandlers {
    @Inject
    OrderHandlers() {}

    String handle(PlaceOrder command) {
        return command.customer();
    }

    String handle(ShipOrder command) {
        return "";
    }

    String handle(CancelOrder command) {
        return command.customer();
    }
}
