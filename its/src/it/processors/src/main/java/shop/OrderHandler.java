package shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;
import lombok.RequiredArgsConstructor;

@CommandHandler
@RequiredArgsConstructor(onConstructor_ = @Inject)
class OrderHandler {

    private final Orders orders;

    String handle(PlaceOrder command) {
        String id = command.getCustomer() + "-" + command.getAmount();
        orders.getAll().put(id, new Order(id, command.getCustomer()));
        return id;
    }

    /** The class that AutoValue writes, since that is what is sent. */
    void handle(AutoValue_CancelOrder command) {
        orders.getAll().remove(command.id());
    }
}
