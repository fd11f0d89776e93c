package io.fairlead.sample.orders;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An order was placed.
 *
 * @param orderId its number
 * @param customerId who ordered
 * @param placedOn when
 * @param net what it costs
 */
public record OrderPlaced(int orderId, String customerId, LocalDate placedOn, BigDecimal net) implements OrderEvent {}
