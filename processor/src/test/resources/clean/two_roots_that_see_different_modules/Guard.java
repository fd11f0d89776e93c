package com.shop;

import com.shop.orders.CancelOrder;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
final class Guard {
    @Inject
    Guard() {}

    void before(CancelOrder command) {}
}
