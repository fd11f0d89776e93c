package com.shop.orders;

import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.event.EventFilter;
import jakarta.inject.Inject;

final class Outside implements EventFilter {
    @Inject
    Outside() {}

    @Override
    public boolean accepts(Event event, Metadata metadata) {
        return true;
    }
}
