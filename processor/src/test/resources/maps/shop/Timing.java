package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(order = 5)
final class Timing {

    @Inject
    Timing() {}

    long before(Command<?> command) {
        return 1;
    }

    void onFinally(Command<?> command, long startedAt) {}
}
