package com.shop;

import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;

@QueryHandler
final class OrderByIdHandler {
    @Inject
    OrderByIdHandler() {}

    String handle(OrderById query) {
        return query.id();
    }
}
