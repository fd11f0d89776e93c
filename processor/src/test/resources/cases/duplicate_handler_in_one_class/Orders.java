package com.shop;

import io.fairlead.MessageContext;
import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;

@QueryHandler
final class Orders {
    @Inject
    Orders() {}

    String handle(OrderById query) {
        return query.id();
    }

    String handle(OrderById query, MessageContext context) {
        return query.id();
    }
}
