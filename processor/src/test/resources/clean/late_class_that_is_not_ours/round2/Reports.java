package com.shop;

import jakarta.inject.Inject;

final class Reports {
    @Inject
    Reports(ShopBus bus) {
        bus.send(new PlaceOrder("ALFKI"));
    }
}
