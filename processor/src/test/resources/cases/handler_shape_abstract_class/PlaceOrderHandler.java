package com.shop;

import io.fairlead.annotation.CommandHandler;

@CommandHandler
abstract class PlaceOrderHandler {
    abstract String handle(PlaceOrder command);
}
