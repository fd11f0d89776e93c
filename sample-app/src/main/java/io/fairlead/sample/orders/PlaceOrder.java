package io.fairlead.sample.orders;

import io.fairlead.Command;
import io.fairlead.annotation.MessageName;
import io.fairlead.policy.Audited;
import io.fairlead.policy.Authorize;
import io.fairlead.policy.Idempotent;
import io.fairlead.policy.Loggable;
import io.fairlead.policy.Timeout;
import io.fairlead.sample.security.Roles;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Orders products. What stock does not suffice for is accepted and marked as backordered. Answers the order's number.
 *
 * <p>The number, the day and the prices may be given for an order that was taken elsewhere; the importer does so.
 *
 * @param customerId who orders
 * @param lines what is ordered
 * @param orderId the number of an order that was taken elsewhere, or null for the next one of this service
 * @param placedOn the day on which the order was placed, or null for today
 */
@Authorize(
        roles = {Roles.CLERK, Roles.CUSTOMER},
        tenant = "customerId")
@Audited(action = "order.place", subject = "customerId")
@Idempotent(withoutKey = Idempotent.WithoutKey.RUN, whileRunning = Idempotent.WhileRunning.WAIT)
@MessageName("orders.place-order")
@Timeout("10s")
public record PlaceOrder(
        @Loggable @NotBlank String customerId,
        @NotEmpty @Size(max = 1_000) List<@NotNull @Valid Line> lines,
        @Positive @Max(99_999) @Nullable Integer orderId,
        @Nullable LocalDate placedOn)
        implements Command<Integer> {

    /** Keeps its own copy of the lines; what is absent is left for the validation to find. */
    public PlaceOrder {
        customerId = customerId == null ? "" : customerId;
        lines = lines == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(lines));
    }

    /**
     * A product that is ordered.
     *
     * @param productId the product
     * @param quantity how many units
     * @param unitPrice the price agreed for a unit, or null for the product's own
     * @param discount the part of the price that is let off, such as 0.15, or null for none
     */
    public record Line(
            int productId,
            @Positive @Max(10_000) int quantity,

            @PositiveOrZero @Digits(integer = 8, fraction = 4) @Nullable
            BigDecimal unitPrice,

            @PositiveOrZero @DecimalMax("1") @Digits(integer = 1, fraction = 4) @Nullable
            BigDecimal discount) {}
}
