package com.shop;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler(filters = Few.class)
final class OrderLog {
    @Inject
    OrderLog() {}

    void handle(OrderEvent event) {}
}
