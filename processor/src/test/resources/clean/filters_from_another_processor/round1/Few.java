package com.shop;

import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.event.EventFilter;
import jakarta.inject.Inject;

final class Few implements EventFilter {
    @Inject
    Few() {}

    @Override
    public boolean accepts(Event event, Metadata metadata) {
        return true;
    }
}
