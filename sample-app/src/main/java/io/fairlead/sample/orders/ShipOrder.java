package io.fairlead.sample.orders;

import io.fairlead.Command;
import io.fairlead.policy.Audited;
import io.fairlead.policy.Authorize;
import io.fairlead.policy.Loggable;
import io.fairlead.policy.Retry;
import io.fairlead.sample.security.Roles;
import io.fairlead.sample.storage.StorageException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Sends an order on its way. Units that are backordered follow when there are some.
 *
 * @param orderId the order
 * @param shippedOn when, or null for today
 * @param version the version of the order that the sender has seen, or null if any will do
 */
@Authorize(roles = Roles.WAREHOUSE)
@Audited(action = "order.ship", subject = "orderId")
@Retry(on = StorageException.class)
public record ShipOrder(
        @Loggable int orderId,
        @Nullable LocalDate shippedOn,
        @Nullable Integer version) implements Command<Void> {}
