package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(order = 0)
final class Timing {
    @Inject
    Timing() {}

    void before(Command<?> command) {}
}
