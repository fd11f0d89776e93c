package com.shop;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
final class Timing {
    @Inject
    Timing() {}

    private record Start(long nanos) {}

    Start before(Message message) {
        return new Start(System.nanoTime());
    }

    void onFinally(Message message, Start start) {
        System.out.println(start.nanos());
    }
}
