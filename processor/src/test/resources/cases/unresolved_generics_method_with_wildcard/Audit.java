package com.shop;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler
final class Audit {
    @Inject
    Audit() {}

    void handle(Changed<? extends Number> event) {}
}
