package com.shop;

import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.event.EventFilter;

interface Few extends EventFilter {
    @Override
    default boolean accepts(Event event, Metadata metadata) {
        return true;
    }
}
