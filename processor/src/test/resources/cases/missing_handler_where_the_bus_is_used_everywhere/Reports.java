package com.shop;

import io.fairlead.MessageBus;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

@Singleton
final class Reports {
    private final MessageBus bus;

    @Inject
    Reports(MessageBus bus) {
        this.bus = bus;
    }

    String run() {
        return bus.send(new PlaceOrder("ALFKI"));
    }
}
