package com.shop;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler
final class Stock {
    @Inject
    Stock() {}

    void handle(Moved event) {}
}
