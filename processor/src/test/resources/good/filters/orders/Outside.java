package com.shop.orders;

import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.event.EventFilter;
import jakarta.inject.Inject;

/** Hidden in another package than the bus. */
final class Outside implements EventFilter {
    @Inject
    Outside() {}

    @Override
    public boolean accepts(Event event, Metadata metadata) {
        return true;
    }
}
