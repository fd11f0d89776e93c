package com.shop.orders;

import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.HandlerErrors;
import jakarta.inject.Inject;

@EventHandler(names = "*.Order?laced", errors = HandlerErrors.ISOLATED)
final class OrderLog {
    @Inject
    OrderLog() {}

    void handle(OrderEvent event) {}
}
