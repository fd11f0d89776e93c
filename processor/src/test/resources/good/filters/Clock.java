package com.shop;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler
final class Clock {
    @Inject
    Clock() {}

    void handle(Ticked event) {}
}
