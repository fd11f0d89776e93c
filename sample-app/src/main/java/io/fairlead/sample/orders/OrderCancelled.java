package io.fairlead.sample.orders;

/**
 * An order was called off.
 *
 * @param orderId its number
 */
public record OrderCancelled(int orderId) implements OrderEvent {}
