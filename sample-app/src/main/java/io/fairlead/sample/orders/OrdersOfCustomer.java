package io.fairlead.sample.orders;

import io.fairlead.Query;
import io.fairlead.policy.Authorize;
import io.fairlead.policy.Loggable;
import io.fairlead.sample.security.Roles;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * The orders of a customer, newest first, page by page.
 *
 * @param customerId the customer
 * @param page which page; the first is 0
 * @param size how many orders a page has
 */
@Authorize(
        roles = {Roles.CLERK, Roles.CUSTOMER},
        tenant = "customerId")
public record OrdersOfCustomer(
        @Loggable String customerId,
        @PositiveOrZero int page,
        @Min(1) @Max(100) int size) implements Query<OrderPage> {}
