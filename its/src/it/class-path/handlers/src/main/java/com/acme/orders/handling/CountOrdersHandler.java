package com.acme.orders.handling;

import com.acme.orders.CountOrders;
import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;

@QueryHandler
final class CountOrdersHandler {

    private final OrderStore store;

    @Inject
    CountOrdersHandler(OrderStore store) {
        this.store = store;
    }

    int handle(CountOrders query) {
        return store.count();
    }
}
