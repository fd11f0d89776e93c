package com.shop;

import io.fairlead.ComponentValues;
import io.fairlead.Query;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(on = {Kept.class, Deprecated.class})
final class KeptMiddleware {
    @Inject
    KeptMiddleware() {}

    void before(Query<?> query, ComponentValues values) {}
}
