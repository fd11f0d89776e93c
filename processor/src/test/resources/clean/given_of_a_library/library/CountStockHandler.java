package com.shop.stock;

import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;

@QueryHandler
final class CountStockHandler {
    @Inject
    CountStockHandler() {}

    int handle(CountStock query) {
        return query.item().length();
    }
}
