package io.fairlead.sample.products;

import io.fairlead.Command;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;

/**
 * Puts delivered units into stock. Answers how many there are then.
 *
 * @param productId the product
 * @param units how many were delivered
 */
public record Restock(
        int productId, @Positive @Max(1_000_000) int units) implements Command<Integer> {}
