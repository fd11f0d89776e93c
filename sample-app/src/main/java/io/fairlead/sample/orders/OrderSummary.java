package io.fairlead.sample.orders;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An order in a list.
 *
 * @param orderId its number
 * @param placedOn when it was placed
 * @param status how far it has come
 * @param net what it costs
 */
public record OrderSummary(int orderId, LocalDate placedOn, OrderStatus status, BigDecimal net) {}
