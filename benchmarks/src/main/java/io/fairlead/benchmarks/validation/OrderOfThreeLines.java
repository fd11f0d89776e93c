package io.fairlead.benchmarks.validation;

import io.fairlead.benchmarks.Timed;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Checks a valid order. */
@Group(value = "Validation of an order of three lines", order = 20)
public class OrderOfThreeLines extends Timed {

    @Benchmark
    @Row(value = "checks by hand", wired = 1, floor = true)
    public Order byHand(Orders orders) {
        Order order = orders.next();
        if (!isValid(order)) {
            throw new IllegalArgumentException(order.toString());
        }
        return order;
    }

    private static boolean isValid(Order order) {
        List<Order.Line> lines = order.lines();
        if (order.customer() == null
                || order.customer().isBlank()
                || lines == null
                || lines.isEmpty()
                || lines.size() > 1_000) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            Order.Line line = lines.get(i);
            if (line == null
                    || line.product() == null
                    || line.product().isBlank()
                    || line.quantity() <= 0
                    || line.quantity() > 10_000) {
                return false;
            }
        }
        return true;
    }

    @Benchmark
    @Row(value = "generated validator", wired = 1)
    public Order generated(Orders orders) {
        Order order = orders.next();
        orders.generated.before(order);
        return order;
    }

    @Benchmark
    @Row(value = "Hibernate Validator", wired = 1)
    public Order hibernate(Orders orders) {
        Order order = orders.next();
        if (!orders.hibernate.validate(order).isEmpty()) {
            throw new IllegalArgumentException(order.toString());
        }
        return order;
    }
}
