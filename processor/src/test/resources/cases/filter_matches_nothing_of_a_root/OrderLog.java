package com.shop;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler
final class OrderLog {
    @Inject
    OrderLog() {}

    void handle(OrderEvent event) {}
}
