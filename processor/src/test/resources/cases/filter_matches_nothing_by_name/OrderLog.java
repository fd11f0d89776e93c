package com.shop;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler(names = {"com.shop.order.*", "com.shop.Order*"})
final class OrderLog {
    @Inject
    OrderLog() {}

    void handle(OrderEvent event) {}
}
