package com.shop;

import io.fairlead.MessageContext;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler {
    @Inject
    PlaceOrderHandler() {}

    String handle(PlaceOrder command, MessageContext context) {
        return command.customer() + context.metadata().messageId();
    }
}
