package io.fairlead.sample.orders;

import io.fairlead.Command;
import org.jspecify.annotations.Nullable;

/**
 * Calls an order off. What it had taken goes back into stock.
 *
 * @param orderId the order
 * @param version the version of the order that the sender has seen, or null if any will do
 */
public record CancelOrder(int orderId, @Nullable Integer version) implements Command<Void> {}
