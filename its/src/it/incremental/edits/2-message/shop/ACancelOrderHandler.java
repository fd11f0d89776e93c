package shop;

import io.fairlead.annotation.CommandHandler;

@CommandHandler
final class ACancelOrderHandler {

    void handle(CancelOrder command) {}
}
