package com.shop;

import io.fairlead.EventBus;
import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

@EventHandler
final class ReserveStock {
    private final ShopBus bus;
    private final Provider<EventBus> events;

    @Inject
    ReserveStock(ShopBus bus, Provider<EventBus> events) {
        this.bus = bus;
        this.events = events;
    }

    void handle(OrderPlaced event) {
        if (event.id().isEmpty()) {
            events.get().publish(new OrderPlaced(bus.send(new PlaceOrder("ALFKI"))));
        }
    }
}
