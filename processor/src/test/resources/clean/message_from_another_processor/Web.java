package com.shop;

import jakarta.inject.Inject;

final class Web {
    private final ShopBus bus;

    @Inject
    Web(ShopBus bus) {
        this.bus = bus;
    }

    String place() {
        return bus.send(new PlaceOrder("ALFKI"));
    }
}
