package com.shop;

import io.fairlead.MessageContext;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

final class PlaceOrderHandler {
    @Inject
    PlaceOrderHandler() {}

    @CommandHandler
    String place(PlaceOrder command, String principal, MessageContext context) {
        return command.customer() + principal;
    }
}
