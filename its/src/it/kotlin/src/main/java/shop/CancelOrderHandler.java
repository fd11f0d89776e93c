package shop;

import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

/** Handles a message of Kotlin. */
@CommandHandler
final class CancelOrderHandler {

    private final Orders orders;

    @Inject
    CancelOrderHandler(Orders orders) {
        this.orders = orders;
    }

    Outcome<Void, OrderEvent.Cancelled> handle(CancelOrder command) {
        orders.getPlaced().remove(command.id());
        return Outcome.of(null, new OrderEvent.Cancelled(command.id()));
    }
}
