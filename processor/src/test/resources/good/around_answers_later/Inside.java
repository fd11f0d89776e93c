package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(order = 3)
final class Inside {
    @Inject
    Inside() {}

    long before(Command<?> command) {
        return System.nanoTime();
    }

    void onFinally(Command<?> command, long startedAt) {}
}
