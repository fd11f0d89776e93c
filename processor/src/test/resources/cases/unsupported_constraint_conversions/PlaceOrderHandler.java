package com.shop;

import io.fairlead.annotation.CommandHandler;

@CommandHandler
final class PlaceOrderHandler {
    String handle(PlaceOrder command) {
        return "";
    }
}
