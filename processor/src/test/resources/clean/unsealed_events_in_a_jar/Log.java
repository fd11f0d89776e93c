package com.shop;

import com.shop.orders.OrderPlaced;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
final class Log {
    @Inject
    Log() {}

    void before(OrderPlaced event) {}
}
