package com.shop;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

final class Stock {
    @Inject
    Stock() {}

    @EventHandler
    void equals(OrderPlaced event) {}

    @EventHandler
    void wait(OrderPlaced event) {}

    @EventHandler
    void hashCode(OrderPlaced event) {}

    @EventHandler
    void toString(OrderPlaced event) {}
}
