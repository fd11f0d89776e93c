package com.desk.stock;

import com.desk.Journal;
import com.desk.OrderEvent;
import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler(order = 2)
final class Stock {
    private final Journal journal;

    @Inject
    Stock(Journal journal) {
        this.journal = journal;
    }

    void handle(OrderEvent event) {
        journal.note("stock heard of " + event.id());
    }

    @EventHandler(order = 1)
    void reserve(OrderEvent.Placed event) {
        journal.note("reserved " + event.quantity());
    }
}
