package com.shop;

import io.fairlead.Event;
import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler(order = -1)
final class Audit {
    @Inject
    Audit() {}

    void handle(Event event) {}
}
