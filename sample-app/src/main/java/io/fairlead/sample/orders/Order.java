package io.fairlead.sample.orders;

import io.fairlead.problem.ConflictException;
import io.fairlead.problem.InvalidException;
import io.fairlead.problem.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order. Immutable: each change gives the next order, of the next version.
 *
 * @param orderId its number
 * @param customerId who ordered
 * @param country for which country it counts
 * @param placedOn when it was placed
 * @param shippedOn when it was shipped, or null
 * @param status how far it has come
 * @param net what it costs
 * @param version 1 when it is placed, one more with each change
 * @param lines what was ordered
 */
public record Order(
        int orderId,
        String customerId,
        String country,
        LocalDate placedOn,
        @Nullable LocalDate shippedOn,
        OrderStatus status,
        BigDecimal net,
        int version,
        List<OrderLine> lines) {

    /** Keeps its own copy of the lines. */
    public Order {
        lines = List.copyOf(lines);
    }

    static Order placed(int orderId, String customerId, String country, LocalDate placedOn, List<OrderLine> lines) {
        BigDecimal net = lines.stream().map(OrderLine::net).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Order(orderId, customerId, country, placedOn, null, OrderStatus.OPEN, net, 1, lines);
    }

    Order shipped(LocalDate on) {
        requireOpen("shipped");
        if (on.isBefore(placedOn)) {
            throw new InvalidException("shippedOn", "must not be before the order was placed, on " + placedOn);
        }
        return next(on, OrderStatus.SHIPPED);
    }

    Order cancelled() {
        requireOpen("cancelled");
        return next(null, OrderStatus.CANCELLED);
    }

    boolean isBackordered() {
        return lines.stream().anyMatch(line -> line.backordered() > 0);
    }

    private Order next(@Nullable LocalDate shipped, OrderStatus reached) {
        return new Order(orderId, customerId, country, placedOn, shipped, reached, net, version + 1, lines);
    }

    private void requireOpen(String wish) {
        if (status != OrderStatus.OPEN) {
            throw new ConflictException(
                    Reason.of("Order %d is %s and must not be %s.".formatted(orderId, status.words(), wish))
                            .withCode("wrong-state")
                            .withDetail("orderId", orderId)
                            .withDetail("orderStatus", status));
        }
    }
}
