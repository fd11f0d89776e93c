package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(on = Attempts.class)
final class AttemptsMiddleware {
    @Inject
    AttemptsMiddleware() {}

    void before(Command<?> command, Attempts policy) {}
}
