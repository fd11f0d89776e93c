package com.shop;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler(types = OrderPlaced.class, except = Shipped.class)
final class OrderLog {
    @Inject
    OrderLog() {}

    void handle(OrderEvent event) {}
}
