package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class CancelOrderHandler {
    @Inject
    CancelOrderHandler() {}

    void handle(CancelOrder command) {}
}
