package com.shop.orders;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler(types = {OrderPlaced.class, OrderCancelled.class}, filters = Outside.class)
final class Statistics {
    @Inject
    Statistics() {}

    void handle(OrderEvent event) {}
}
