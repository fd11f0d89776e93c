package com.shop.stock;

import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;

@QueryHandler
final class StockOfHandler {

    @Inject
    StockOfHandler() {}

    int handle(StockOf query) {
        return 1;
    }
}
