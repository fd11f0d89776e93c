package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;

@Middleware(order = 100)
final class Timing {
    private final AtomicInteger running = new AtomicInteger();

    @Inject
    Timing() {}

    long before(Command<?> command) {
        running.incrementAndGet();
        return System.nanoTime();
    }

    void after(Command<?> command, Object result, long startedAt) {
        System.out.println(command + " gave " + result + " after " + (System.nanoTime() - startedAt));
    }

    void onError(Command<?> command, Throwable error, long startedAt) {
        System.out.println(command + " failed after " + (System.nanoTime() - startedAt));
    }

    void onFinally(Command<?> command) {
        running.decrementAndGet();
    }
}
