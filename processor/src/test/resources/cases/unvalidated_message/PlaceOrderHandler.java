package com.shop;

import com.library.PlaceOrder;
import io.fairlead.annotation.CommandHandler;

@CommandHandler
final class PlaceOrderHandler {
    String handle(PlaceOrder command) {
        return "";
    }
}
