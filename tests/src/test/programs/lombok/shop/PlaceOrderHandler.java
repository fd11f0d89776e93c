package shop;

import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import lombok.AllArgsConstructor;
import lombok.SneakyThrows;

@CommandHandler
@AllArgsConstructor(onConstructor_ = @Inject)
class PlaceOrderHandler {

    private final List<String> log;

    @SneakyThrows
    Outcome<PlaceOrder.Receipt, OrderPlaced> handle(PlaceOrder command) {
        if (command.getAmount() < 0) {
            throw new IOException("negative");
        }
        log.add("for " + command.getCustomer());
        return Outcome.of(new PlaceOrder.Receipt("10248"), new OrderPlaced("10248"));
    }
}
