package com.shop;

import com.shop.orders.Paid;
import io.fairlead.Event;
import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler(types = Paid.class)
final class PaidCounter {
    @Inject
    PaidCounter() {}

    void handle(Event event) {}
}
