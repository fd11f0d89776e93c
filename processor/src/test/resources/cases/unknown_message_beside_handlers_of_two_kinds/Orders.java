package com.shop;

import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;

@QueryHandler
@EventHandler
final class Orders {
    @Inject
    Orders() {}

    String handle(OrderById query) {
        return query.id();
    }

    void handle(OrderPlaced event) {}

    void handle(String nothing) {}
}
