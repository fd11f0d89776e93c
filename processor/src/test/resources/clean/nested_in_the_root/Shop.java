package com.shop;

import dagger.Component;
import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

@GenerateBus
@Singleton
@Component(modules = ShopBusModule.class)
interface Shop {
    ShopBus bus();

    record PlaceOrder(String customer) implements Command<String> {}

    @CommandHandler
    final class PlaceOrderHandler {
        @Inject
        PlaceOrderHandler() {}

        String handle(PlaceOrder command) {
            return command.customer();
        }
    }
}
