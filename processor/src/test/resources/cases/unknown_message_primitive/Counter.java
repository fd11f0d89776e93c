package com.shop;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler
final class Counter {
    @Inject
    Counter() {}

    void handle(int number) {}
}
