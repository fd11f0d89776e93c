package com.shop;

import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.event.EventFilter;
import jakarta.inject.Inject;

final class Many implements EventFilter {
    @Inject
    Many() {}

    @Override
    public boolean accepts(Event event, Metadata metadata) {
        return true;
    }
}
