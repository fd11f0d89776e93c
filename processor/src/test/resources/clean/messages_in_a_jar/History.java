package com.shop;

import com.shop.orders.OrderEvent;
import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler
final class History {
    @Inject
    History() {}

    void handle(OrderEvent event) {}
}
