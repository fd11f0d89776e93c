package com.shop.orders;

import io.fairlead.CommandBus;
import io.fairlead.CommandBus;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

public final class Orders {
    private final Provider<CommandBus> bus;

    @Inject
    Orders(Provider<CommandBus> bus) {
        this.bus = bus;
    }

    public String place(String customer) {
        return bus.get().send(new PlaceOrder(customer)).toString();
    }
}
