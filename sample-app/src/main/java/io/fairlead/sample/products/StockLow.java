package io.fairlead.sample.products;

import io.fairlead.Event;
import io.fairlead.policy.CircuitBreaker;
import io.fairlead.policy.PermitAll;

/**
 * The stock of a product has fallen below its reorder level.
 *
 * @param productId the product
 * @param name what it is called
 * @param unitsInStock how many are left
 * @param reorderLevel how many there should be
 */
@PermitAll
@CircuitBreaker(name = "notice-board")
public record StockLow(int productId, String name, int unitsInStock, int reorderLevel) implements Event {}
