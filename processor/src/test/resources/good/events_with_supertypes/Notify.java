package com.shop;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

final class Notify {
    @Inject
    Notify() {}

    @EventHandler
    void shipped(OrderShipped event) {}
}
