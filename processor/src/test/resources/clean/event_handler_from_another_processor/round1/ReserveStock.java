package com.shop;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler
final class ReserveStock {
    @Inject
    ReserveStock() {}

    void handle(OrderPlaced event) {}
}
