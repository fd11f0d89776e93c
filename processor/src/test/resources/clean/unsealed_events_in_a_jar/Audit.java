package com.shop;

import io.fairlead.Event;
import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler
final class Audit {
    @Inject
    Audit() {}

    void handle(Event event) {}
}
