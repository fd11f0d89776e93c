package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler extends Answering<PlaceOrder, String> {
    @Inject
    PlaceOrderHandler() {}

    @Override
    String answer(PlaceOrder command) {
        return command.customer();
    }
}
