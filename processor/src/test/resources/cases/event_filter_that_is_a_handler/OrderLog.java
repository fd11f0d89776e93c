package com.shop;

import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.annotation.EventHandler;
import io.fairlead.event.EventFilter;
import jakarta.inject.Inject;

@EventHandler(filters = OrderLog.class)
final class OrderLog implements EventFilter {
    @Inject
    OrderLog() {}

    void handle(OrderEvent event) {}

    @Override
    public boolean accepts(Event event, Metadata metadata) {
        return true;
    }
}
