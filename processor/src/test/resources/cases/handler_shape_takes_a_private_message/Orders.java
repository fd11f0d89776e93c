package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class Orders {
    @Inject
    Orders() {}

    private record PlaceOrder(String customer) implements Command<String> {}

    String handle(PlaceOrder command) {
        return command.customer();
    }
}
