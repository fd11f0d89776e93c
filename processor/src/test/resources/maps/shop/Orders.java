package com.shop;

import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;

final class Orders {

    @Inject
    Orders() {}

    @QueryHandler
    String find(OrderById query) {
        return query.order();
    }

    @EventHandler(order = 2)
    void keep(OrderEvent event) {}

    @EventHandler(order = 1, filters = Seldom.class)
    void count(
            OrderEvent.Placed event) {}
}
