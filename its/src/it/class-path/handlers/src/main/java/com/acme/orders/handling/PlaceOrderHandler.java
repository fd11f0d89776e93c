package com.acme.orders.handling;

import com.acme.orders.PlaceOrder;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

/** Public so that roots can include this module. */
@CommandHandler
public final class PlaceOrderHandler {

    private final OrderStore store;

    @Inject
    PlaceOrderHandler(OrderStore store) {
        this.store = store;
    }

    String handle(PlaceOrder command) {
        return command.customer() + "-" + store.add();
    }
}
