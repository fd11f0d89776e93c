package io.fairlead.sample.products;

import java.math.BigDecimal;

/**
 * A product and how much there is of it.
 *
 * @param productId the product
 * @param name what it is called
 * @param unitPrice the price of a unit
 * @param unitsInStock how many there are
 * @param reorderLevel with fewer than this in stock, it is time to buy more
 * @param low whether there are fewer
 */
public record ProductStock(
        int productId, String name, BigDecimal unitPrice, int unitsInStock, int reorderLevel, boolean low) {}
