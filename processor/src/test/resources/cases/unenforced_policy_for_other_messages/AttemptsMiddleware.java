package com.shop;

import io.fairlead.Query;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(on = Attempts.class)
final class AttemptsMiddleware {
    @Inject
    AttemptsMiddleware() {}

    void before(Query<?> query, Attempts policy) {}
}
