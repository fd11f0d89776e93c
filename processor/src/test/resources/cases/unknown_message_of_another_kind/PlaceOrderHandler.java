package com.shop;

import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;

@QueryHandler
final class PlaceOrderHandler {
    @Inject
    PlaceOrderHandler() {}

    String handle(PlaceOrder command) {
        return command.customer();
    }
}
