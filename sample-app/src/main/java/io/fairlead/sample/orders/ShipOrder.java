package io.fairlead.sample.orders;

import io.fairlead.Command;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Sends an order on its way. Units that are backordered follow when there are some.
 *
 * @param orderId the order
 * @param shippedOn when, or null for today
 * @param version the version of the order that the sender has seen, or null if any will do
 */
public record ShipOrder(
        int orderId,
        @Nullable LocalDate shippedOn,
        @Nullable Integer version) implements Command<Void> {}
