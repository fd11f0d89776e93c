package io.fairlead.sample.products;

import io.fairlead.annotation.QueryHandler;
import io.fairlead.problem.NotFoundException;
import jakarta.inject.Inject;

@QueryHandler
final class StockOfProductHandler {

    private final Products products;

    @Inject
    StockOfProductHandler(Products products) {
        this.products = products;
    }

    ProductStock handle(StockOfProduct query) {
        Product product =
                products.find(query.productId()).orElseThrow(() -> new NotFoundException("product", query.productId()));
        return new ProductStock(
                product.id(),
                product.name(),
                product.unitPrice(),
                product.unitsInStock(),
                product.reorderLevel(),
                product.isLow());
    }
}
