package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler {
    private final ShopBus bus;

    @Inject
    PlaceOrderHandler(ShopBus bus) {
        this.bus = bus;
    }

    String handle(PlaceOrder command) {
        return command.customer().isEmpty() ? bus.send(new PlaceOrder("ALFKI")) : command.customer();
    }
}
