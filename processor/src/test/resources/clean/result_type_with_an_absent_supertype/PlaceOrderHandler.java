package com.shop;

import com.shop.orders.Invoice;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler {
    @Inject
    PlaceOrderHandler() {}

    Invoice handle(PlaceOrder command) {
        return null;
    }
}
