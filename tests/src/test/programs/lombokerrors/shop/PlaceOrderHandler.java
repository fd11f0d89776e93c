package shop;

import io.fairlead.annotation.CommandHandler;
import lombok.RequiredArgsConstructor;

@CommandHandler
@RequiredArgsConstructor
class PlaceOrderHandler {
    private final String greeting;

    int handle(PlaceOrder command) {
        return greeting.length() + command.getCustomer().length();
    }
}
