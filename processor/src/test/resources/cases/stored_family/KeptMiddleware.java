package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(on = Kept.class)
public final class KeptMiddleware {
    @Inject
    KeptMiddleware() {}

    void before(Command<?> command) {}
}
