package com.acme.app;

import com.acme.orders.PlaceOrder;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class ResetHandler {

    private final TestShopBus bus;

    @Inject
    ResetHandler(TestShopBus bus) {
        this.bus = bus;
    }

    String handle(Reset command) {
        return "after " + bus.send(new PlaceOrder("RESET"));
    }
}
