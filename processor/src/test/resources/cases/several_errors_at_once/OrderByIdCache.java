package com.shop;

import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;

@QueryHandler
final class OrderByIdCache {
    @Inject
    OrderByIdCache() {}

    String handle(OrderById query) {
        return query.id();
    }
}
