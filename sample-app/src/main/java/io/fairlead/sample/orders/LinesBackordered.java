package io.fairlead.sample.orders;

import io.fairlead.Event;
import io.fairlead.policy.CircuitBreaker;
import io.fairlead.policy.PermitAll;
import java.util.List;

/**
 * An order was accepted although stock did not suffice.
 *
 * @param orderId its number
 * @param lines what is missing
 */
@PermitAll
@CircuitBreaker(name = "notice-board")
public record LinesBackordered(int orderId, List<Line> lines) implements Event {

    /** Keeps its own copy of the lines. */
    public LinesBackordered {
        lines = List.copyOf(lines);
    }

    static LinesBackordered of(Order order) {
        return new LinesBackordered(
                order.orderId(),
                order.lines().stream()
                        .filter(line -> line.backordered() > 0)
                        .map(line -> new Line(line.productId(), line.backordered()))
                        .toList());
    }

    /**
     * What is missing of a product.
     *
     * @param productId the product
     * @param units how many units
     */
    public record Line(int productId, int units) {}
}
