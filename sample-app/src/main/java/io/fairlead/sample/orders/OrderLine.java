package io.fairlead.sample.orders;

import java.math.BigDecimal;

/**
 * A product that was ordered.
 *
 * @param productId the product
 * @param quantity how many units
 * @param unitPrice the price of a unit
 * @param discount the part of the price that is let off
 * @param backordered how many of the units were not in stock
 */
public record OrderLine(int productId, int quantity, BigDecimal unitPrice, BigDecimal discount, int backordered) {

    /** What the line costs, to the last digit. */
    BigDecimal net() {
        return unitPrice.multiply(BigDecimal.valueOf(quantity)).multiply(BigDecimal.ONE.subtract(discount));
    }
}
