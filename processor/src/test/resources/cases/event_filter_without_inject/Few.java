package com.shop;

import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.event.EventFilter;

final class Few implements EventFilter {
    Few(int number) {}

    Few(String text) {}

    @Override
    public boolean accepts(Event event, Metadata metadata) {
        return true;
    }
}
