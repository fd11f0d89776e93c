package com.shop.orders;

import com.shop.orders.intern.Receipt;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class CancelOrderHandler {
    @Inject
    CancelOrderHandler() {}

    void handle(CancelOrder command) {}

    Receipt handle(PrintReceipt command) {
        return new Receipt(command.id());
    }
}
