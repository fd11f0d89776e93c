package io.fairlead.sample.orders;

import io.fairlead.Query;

/**
 * An order with its lines.
 *
 * @param orderId its number
 */
public record OrderById(int orderId) implements Query<Order> {}
