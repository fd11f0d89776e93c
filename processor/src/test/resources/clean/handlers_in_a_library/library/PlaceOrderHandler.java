package com.shop.orders;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler {
    private final Log log;

    @Inject
    PlaceOrderHandler(Log log) {
        this.log = log;
    }

    String handle(PlaceOrder command) {
        log.before(command);
        return command.customer();
    }
}
