package com.shop.orders;

import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
final class Check {
    @Inject
    Check() {}

    int before(PlaceOrder command) {
        return command.customer().length();
    }

    void after(PlaceOrder command, OrderId id, int length) {}
}
