package com.shop;

import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;

@QueryHandler
final class OrderByIdHandler {
    @Inject
    OrderByIdHandler() {}

    int handle(OrderById query) {
        return 1;
    }
}
