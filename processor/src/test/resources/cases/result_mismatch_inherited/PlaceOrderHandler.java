package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler extends Answering<PlaceOrder, Integer> {
    @Inject
    PlaceOrderHandler() {}

    @Override
    Integer answer() {
        return 1;
    }
}
