package com.shop;

import io.fairlead.Event;
import io.fairlead.Query;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(on = Kept.class)
final class KeptMiddleware {
    @Inject
    KeptMiddleware() {}

    void before(Query<?> query, Kept policy) {}

    void onEvent(Event event, Class<?> message) {}
}
