package com.shop;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
final class Timing {
    @Inject
    Timing() {}

    long before(Message message) {
        return System.nanoTime();
    }

    void after(Message message, Object result, int startedAt) {}

    void onError(Message message, Throwable error, String startedAt) {}
}
