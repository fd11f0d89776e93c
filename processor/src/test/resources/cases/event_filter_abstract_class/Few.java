package com.shop;

import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.event.EventFilter;

abstract class Few implements EventFilter {
    @Override
    public boolean accepts(Event event, Metadata metadata) {
        return true;
    }
}
