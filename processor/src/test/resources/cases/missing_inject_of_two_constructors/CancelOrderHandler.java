package com.shop;

import io.fairlead.annotation.CommandHandler;

@CommandHandler
final class CancelOrderHandler {
    private final String reason;

    CancelOrderHandler() {
        this("none");
    }

    CancelOrderHandler(String reason) {
        this.reason = reason;
    }

    void handle(CancelOrder command) {
        System.out.println(reason);
    }
}
