package io.fairlead.sample.products;

import io.fairlead.Query;
import io.fairlead.policy.PermitAll;
import io.fairlead.policy.RateLimit;

/**
 * How much there is of a product.
 *
 * @param productId the product
 */
@PermitAll
@RateLimit(permits = 1_000, scope = RateLimit.Scope.PRINCIPAL)
public record StockOfProduct(int productId) implements Query<ProductStock> {}
