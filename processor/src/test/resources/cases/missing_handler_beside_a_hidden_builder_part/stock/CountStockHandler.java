package com.shop.stock;

import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;
import java.util.List;

@QueryHandler
final class CountStockHandler {
    private final List<String> products;

    @Inject
    CountStockHandler(List<String> products) {
        this.products = products;
    }

    int handle(CountStock query) {
        return products.size();
    }
}
