package com.shop.desk;

import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.event.EventFilter;
import jakarta.inject.Inject;

final class NotNow implements EventFilter {
    @Inject
    NotNow() {}

    @Override
    public boolean accepts(Event event, Metadata metadata) {
        return true;
    }
}
