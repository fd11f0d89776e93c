package com.shop;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

final class Mixed {
    @Inject
    Mixed() {}

    @EventHandler
    void on(OrderPlaced event) {}

    @EventHandler
    void on(PlaceOrder command) {}
}
