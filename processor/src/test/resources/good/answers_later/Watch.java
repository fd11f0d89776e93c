package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(order = 5)
final class Watch {
    @Inject
    Watch() {}

    long before(Command<?> command) {
        return System.nanoTime();
    }

    void after(Command<?> command, Object result, long startedAt) {}

    void onError(Command<?> command, Throwable error, long startedAt) {}

    void onFinally(Command<?> command) {}
}
