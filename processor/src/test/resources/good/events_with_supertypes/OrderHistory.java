package com.shop;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler(order = 10)
final class OrderHistory {
    @Inject
    OrderHistory() {}

    void handle(OrderEvent event) {}
}
