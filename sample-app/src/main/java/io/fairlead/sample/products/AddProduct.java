package io.fairlead.sample.products;

import io.fairlead.Command;
import io.fairlead.policy.Audited;
import io.fairlead.policy.Authorize;
import io.fairlead.policy.Loggable;
import io.fairlead.sample.security.Roles;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Takes a product into the range. Answers the product's id.
 *
 * @param productId the number that the product goes by from now on
 * @param name what it is called
 * @param quantityPerUnit how it is packed, such as {@code 24 - 12 oz bottles}
 * @param unitPrice the price of a unit
 * @param unitsInStock how many there are
 * @param reorderLevel with fewer than this in stock, somebody is told to buy more
 */
@Authorize(roles = Roles.WAREHOUSE)
@Audited(action = "product.add", subject = "productId")
public record AddProduct(
        @Loggable @Positive int productId,
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) @Nullable String quantityPerUnit,

        @NotNull @PositiveOrZero @Digits(integer = 8, fraction = 4)
        BigDecimal unitPrice,

        @PositiveOrZero @Max(1_000_000) int unitsInStock,
        @PositiveOrZero @Max(1_000_000) int reorderLevel)
        implements Command<Integer> {}
