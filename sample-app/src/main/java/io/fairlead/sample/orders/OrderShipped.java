package io.fairlead.sample.orders;

import java.time.LocalDate;

/**
 * An order is on its way.
 *
 * @param orderId its number
 * @param shippedOn since when
 */
public record OrderShipped(int orderId, LocalDate shippedOn) implements OrderEvent {}
