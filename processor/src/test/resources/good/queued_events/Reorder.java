package com.shop.stock;

import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler(delivery = Delivery.QUEUED, order = 10)
final class Reorder {
    @Inject
    Reorder() {}

    void handle(Reserved event) {}
}
