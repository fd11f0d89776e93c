package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

@CommandHandler
final class PlaceOrderHandler implements Provider<ShopBus> {
    private final Provider<ShopBus> bus;

    @Inject
    PlaceOrderHandler(Provider<ShopBus> bus) {
        this.bus = bus;
    }

    @Override
    public ShopBus get() {
        return bus.get();
    }

    String handle(PlaceOrder command) {
        return command.customer();
    }
}
