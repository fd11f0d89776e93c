package com.shop.orders;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
public final class CancelOrderHandler {
    @Inject
    public CancelOrderHandler(Appendable log) {}

    public void handle(CancelOrder command) {}
}
