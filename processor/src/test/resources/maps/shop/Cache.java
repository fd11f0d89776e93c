package com.shop;

import com.shop.policy.Cached;
import io.fairlead.Next;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

/** Names Cached, but takes only one of the messages that carry it. */
@Middleware(order = 30, on = Cached.class)
final class Cache {

    @Inject
    Cache() {}

    Integer around(com.shop.stock.StockOf query, Next<Integer> next) throws Exception {
        return next.proceed();
    }
}
