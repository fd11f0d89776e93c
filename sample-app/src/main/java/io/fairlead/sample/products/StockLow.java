package io.fairlead.sample.products;

import io.fairlead.Event;

/**
 * The stock of a product has fallen below its reorder level.
 *
 * @param productId the product
 * @param name what it is called
 * @param unitsInStock how many are left
 * @param reorderLevel how many there should be
 */
public record StockLow(int productId, String name, int unitsInStock, int reorderLevel) implements Event {}
