package io.fairlead.sample.products;

import io.fairlead.Query;

/**
 * How much there is of a product.
 *
 * @param productId the product
 */
public record StockOfProduct(int productId) implements Query<ProductStock> {}
