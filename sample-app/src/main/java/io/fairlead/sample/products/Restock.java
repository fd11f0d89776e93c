package io.fairlead.sample.products;

import io.fairlead.Command;
import io.fairlead.policy.Audited;
import io.fairlead.policy.Authorize;
import io.fairlead.policy.Loggable;
import io.fairlead.sample.security.Roles;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;

/**
 * Puts delivered units into stock. Answers how many there are then.
 *
 * @param productId the product
 * @param units how many were delivered
 */
@Authorize(roles = Roles.WAREHOUSE)
@Audited(action = "product.restock", subject = "productId", components = "units")
public record Restock(
        @Loggable int productId, @Positive @Max(1_000_000) int units) implements Command<Integer> {}
