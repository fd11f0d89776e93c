package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class OrderCommandHandler {
    @Inject
    OrderCommandHandler() {}

    String handle(OrderCommand command) {
        return command.toString();
    }
}
