package com.shop.limits;

import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.event.EventFilter;
import jakarta.inject.Inject;

/** In another package than what names it. */
public final class Few implements EventFilter {
    @Inject
    Few() {}

    @Override
    public boolean accepts(Event event, Metadata metadata) {
        return true;
    }
}
