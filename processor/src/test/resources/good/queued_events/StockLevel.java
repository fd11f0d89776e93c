package com.shop.stock;

import io.fairlead.MessageContext;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler(delivery = Delivery.QUEUED)
final class StockLevel {
    @Inject
    StockLevel() {}

    void handle(StockEvent event) {}

    void handle(Reserved event, MessageContext context) {}

    void handle(Moved event) {}
}
