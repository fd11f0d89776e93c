package com.shop;

import io.fairlead.Outcome;
import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;

@QueryHandler
final class OrderByIdHandler {
    @Inject
    OrderByIdHandler() {}

    Outcome<String, OrderPlaced> handle(OrderById query) {
        return Outcome.of(query.id());
    }
}
