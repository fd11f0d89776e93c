package com.shop;

import com.shop.stock.Kept;
import io.fairlead.ComponentValues;
import io.fairlead.Event;
import io.fairlead.Next;
import io.fairlead.Query;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(on = Kept.class)
final class Keeping {
    @Inject
    Keeping() {}

    <R> R around(Query<R> query, Next<R> next, Kept policy, ComponentValues key) throws Exception {
        return next.proceed();
    }

    void onEvent(Event event, Kept policy, Class<?> message) {}
}
