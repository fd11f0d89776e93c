package com.shop;

import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.annotation.EventHandler;
import io.fairlead.event.EventFilter;
import jakarta.inject.Inject;

final class OrderLog {
    @Inject
    OrderLog() {}

    @EventHandler(filters = Few.class)
    void log(OrderEvent event) {}

    private static final class Few implements EventFilter {
        @Override
        public boolean accepts(Event event, Metadata metadata) {
            return true;
        }
    }
}
