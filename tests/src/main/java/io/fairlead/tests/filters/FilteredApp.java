package io.fairlead.tests.filters;

import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.event.ComposedEventFilter;
import io.fairlead.event.EventFilter;
import io.fairlead.tests.filters.Filters.Cancelled;
import io.fairlead.tests.filters.Filters.Fragile;
import io.fairlead.tests.filters.Filters.RiskyLater;
import io.fairlead.tests.open.Plugins;

/** A third root, whose bus does not take all events. */
@GenerateBus(
        open = {Plugins.PluginCommand.class, Plugins.Lonely.class},
        name = "FilteredBus",
        eventFilters = {FilteredApp.NoRehearsals.class, Fragile.class, FilteredApp.FragileToo.class},
        exceptEvents = Cancelled.class)
final class FilteredApp {

    static final class NoRehearsals extends ComposedEventFilter {
        NoRehearsals() {
            super(EventFilter.withAttribute("rehearsal").negate());
        }
    }

    /** For events that wait in the queue. */
    static final class FragileToo implements EventFilter {
        @Override
        public boolean accepts(Event event, Metadata metadata) {
            if (event instanceof RiskyLater risky) {
                risky.log().add("bus asked");
            }
            return true;
        }
    }

    private FilteredApp() {}
}
