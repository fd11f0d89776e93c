package com.shop;

import io.fairlead.ShortCircuit;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(order = 10)
final class Cache {
    @Inject
    Cache() {}

    ShortCircuit<Double> before(FetchRate command) {
        return ShortCircuit.none();
    }
}
