package io.fairlead.sample.orders;

import static java.util.Objects.requireNonNullElse;

import io.fairlead.Event;
import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.problem.InvalidException;
import io.fairlead.sample.customers.Customers;
import io.fairlead.sample.products.Warehouse;
import io.fairlead.sample.products.Withdrawal;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

@CommandHandler
final class PlaceOrderHandler {

    private final Orders orders;
    private final Customers customers;
    private final Warehouse warehouse;
    private final Clock clock;

    @Inject
    PlaceOrderHandler(Orders orders, Customers customers, Warehouse warehouse, Clock clock) {
        this.orders = orders;
        this.customers = customers;
        this.warehouse = warehouse;
        this.clock = clock;
    }

    Outcome<Integer, Event> handle(PlaceOrder command) {
        String country = customers
                .country(command.customerId())
                .orElseThrow(() -> new InvalidException("customerId", "there is no customer " + command.customerId()));
        Withdrawal withdrawal = warehouse.withdraw(
                command.lines().stream().map(PlaceOrder.Line::productId).toList());
        Order order = Order.placed(
                command.orderId() == null ? orders.nextId() : command.orderId(),
                command.customerId(),
                country,
                command.placedOn() == null ? LocalDate.now(clock) : command.placedOn(),
                lines(command, withdrawal));
        orders.add(order);

        List<Event> events = new ArrayList<>();
        events.add(new OrderPlaced(order.orderId(), order.customerId(), order.placedOn(), order.net()));
        events.addAll(withdrawal.book());
        if (order.isBackordered()) {
            events.add(LinesBackordered.of(order));
        }
        return Outcome.of(order.orderId(), events);
    }

    private static List<OrderLine> lines(PlaceOrder command, Withdrawal withdrawal) {
        List<OrderLine> lines = new ArrayList<>();
        for (PlaceOrder.Line line : command.lines()) {
            String path = "lines[" + lines.size() + "].productId";
            BigDecimal price = withdrawal
                    .price(line.productId())
                    .orElseThrow(() -> new InvalidException(path, "there is no product " + line.productId()));
            lines.add(new OrderLine(
                    line.productId(),
                    line.quantity(),
                    requireNonNullElse(line.unitPrice(), price),
                    requireNonNullElse(line.discount(), BigDecimal.ZERO),
                    withdrawal.take(line.productId(), line.quantity())));
        }
        return lines;
    }
}
