package io.fairlead.sample.orders;

import io.fairlead.Command;
import io.fairlead.policy.Audited;
import io.fairlead.policy.Authorize;
import io.fairlead.policy.Loggable;
import io.fairlead.policy.Retry;
import io.fairlead.sample.security.Roles;
import io.fairlead.sample.storage.StorageException;
import org.jspecify.annotations.Nullable;

/**
 * Calls an order off. What it had taken goes back into stock.
 *
 * @param orderId the order
 * @param version the version of the order that the sender has seen, or null if any will do
 */
@Authorize(
        roles = {Roles.CLERK, Roles.CUSTOMER},
        check = OwnOrder.class)
@Audited(action = "order.cancel", subject = "orderId")
@Retry(on = StorageException.class)
public record CancelOrder(@Loggable int orderId, @Nullable Integer version) implements Command<Void> {}
