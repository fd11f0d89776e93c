package com.shop.ship;

import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler(delivery = Delivery.QUEUED)
final class Shipping {
    @Inject
    Shipping() {}

    void handle(Shipped event) {}
}
