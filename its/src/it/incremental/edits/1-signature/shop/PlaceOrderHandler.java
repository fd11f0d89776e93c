package shop;

import io.fairlead.MessageContext;
import io.fairlead.annotation.CommandHandler;

@CommandHandler
final class PlaceOrderHandler {

    String handle(PlaceOrder command, MessageContext context) {
        return command.item() + context.metadata().messageId();
    }
}
