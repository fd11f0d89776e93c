package com.shop;

import io.fairlead.ShortCircuit;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
final class Cache {
    @Inject
    Cache() {}

    ShortCircuit<String> before(PlaceOrder command) {
        return command.customer().isEmpty() ? ShortCircuit.with("") : ShortCircuit.none();
    }
}
