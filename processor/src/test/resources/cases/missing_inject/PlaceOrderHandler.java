package com.shop;

import io.fairlead.annotation.CommandHandler;
import java.util.List;

@CommandHandler
final class PlaceOrderHandler {
    private final List<String> orders;

    PlaceOrderHandler(List<String> orders) {
        this.orders = orders;
    }

    String handle(PlaceOrder command) {
        orders.add(command.customer());
        return command.customer();
    }
}
