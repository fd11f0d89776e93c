package com.shop;

import io.fairlead.Query;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
final class Log {
    @Inject
    Log() {}

    void before(Query<?> query) {}
}
