package com.shop;

import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;

@QueryHandler
final class CountOrdersHandler {
    @Inject
    CountOrdersHandler() {}

    int handle(CountOrders query) {
        return 0;
    }
}
