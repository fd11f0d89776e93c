package io.fairlead.sample.orders;

import io.fairlead.Query;
import io.fairlead.policy.Authorize;
import io.fairlead.policy.Loggable;
import io.fairlead.sample.security.Roles;

/**
 * An order with its lines.
 *
 * @param orderId its number
 */
@Authorize(
        roles = {Roles.CLERK, Roles.WAREHOUSE, Roles.CUSTOMER},
        check = OwnOrder.class)
public record OrderById(@Loggable int orderId) implements Query<Order> {}
