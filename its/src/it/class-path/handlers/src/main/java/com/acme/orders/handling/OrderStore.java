package com.acme.orders.handling;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

@Singleton
final class OrderStore {

    private final AtomicInteger count = new AtomicInteger();

    @Inject
    OrderStore() {}

    int add() {
        return count.incrementAndGet();
    }

    int count() {
        return count.get();
    }
}
