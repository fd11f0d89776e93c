package com.shop;

import io.fairlead.CommandBus;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

@CommandHandler
final class CancelOrderHandler {
    private final ShopBus bus;
    private final Provider<CommandBus> commands;

    @Inject
    CancelOrderHandler(ShopBus bus, Provider<CommandBus> commands) {
        this.bus = bus;
        this.commands = commands;
    }

    void handle(CancelOrder command) {
        String order = bus.send(new PlaceOrder(command.id()));
        commands.get().send(new PlaceOrder(order));
    }
}
