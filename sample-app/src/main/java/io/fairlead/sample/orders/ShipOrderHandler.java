package io.fairlead.sample.orders;

import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@CommandHandler
final class ShipOrderHandler {

    private final Orders orders;
    private final Clock clock;

    @Inject
    ShipOrderHandler(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    Outcome<@Nullable Void, OrderShipped> handle(ShipOrder command) {
        LocalDate on = command.shippedOn() == null ? LocalDate.now(clock) : command.shippedOn();
        orders.update(orders.get(command.orderId(), command.version()).shipped(on));
        return Outcome.raising(new OrderShipped(command.orderId(), on));
    }
}
