package com.shop.orders;

import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler(except = OrderPlaced.class, delivery = Delivery.QUEUED)
final class Archive {
    @Inject
    Archive() {}

    void handle(OrderEvent event) {}
}
