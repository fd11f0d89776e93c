package com.shop;

import com.shop.stock.Shown;
import io.fairlead.ComponentValues;
import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(order = -1, on = Shown.class)
final class Log {
    @Inject
    Log() {}

    void before(Message message, ComponentValues shown) {}
}
