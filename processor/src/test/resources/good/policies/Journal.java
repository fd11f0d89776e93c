package com.shop;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler
final class Journal {
    @Inject
    Journal() {}

    void handle(OrderPlaced event) {}
}
