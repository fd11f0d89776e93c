package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class AnyHandler<T extends PlaceOrder> {
    @Inject
    AnyHandler() {}

    String handle(T command) {
        return command.customer();
    }
}
