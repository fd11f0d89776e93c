package com.shop;

import com.library.PlaceOrder;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler {
    @Inject
    PlaceOrderHandler() {}

    String handle(PlaceOrder command) {
        return command.customer();
    }
}
