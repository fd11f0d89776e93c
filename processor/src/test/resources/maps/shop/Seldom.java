package com.shop;

import io.fairlead.event.ComposedEventFilter;
import io.fairlead.event.EventFilter;
import jakarta.inject.Inject;

final class Seldom extends ComposedEventFilter {

    @Inject
    Seldom() {
        super(EventFilter.perSecond(1));
    }
}
