package com.shop;

import com.shop.orders.OrderById;
import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;

@QueryHandler
final class Orders {
    @Inject
    Orders() {}

    int handle(OrderById query) {
        return 1;
    }
}
