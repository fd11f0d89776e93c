package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(order = 1)
final class Outside {
    @Inject
    Outside() {}

    long before(Command<?> command) {
        return System.nanoTime();
    }

    void onFinally(Command<?> command, long startedAt) {}
}
