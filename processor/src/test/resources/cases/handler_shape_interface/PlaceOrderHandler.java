package com.shop;

import io.fairlead.annotation.CommandHandler;

interface PlaceOrderHandler {
    @CommandHandler
    default String place(PlaceOrder command) {
        return command.customer();
    }
}
