package com.shop.stock;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler
final class Log {
    @Inject
    Log() {}

    void handle(Reserved event) {}
}
