package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(order = -2_000_000_000)
final class Outermost {
    @Inject
    Outermost() {}

    void before(Command<?> command) {}
}
