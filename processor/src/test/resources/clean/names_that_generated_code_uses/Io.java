package com.shop;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler
final class Io {
    @Inject
    Io() {}

    void handle(EventFailures event) {}
}
