package com.shop;

import com.shop.limits.Few;
import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler(filters = Few.class, names = "*Placed")
final class OrderCounter {
    @Inject
    OrderCounter() {}

    void handle(OrderPlaced event) {}
}
