package io.fairlead.tests.events;

import io.fairlead.annotation.EventHandler;
import io.fairlead.tests.Journal;

/** An event that inherits from another event. */
public class PublicRenamed extends PublicChanged {

    public PublicRenamed(Journal journal) {
        super(journal);
    }

    @EventHandler
    static final class OfChanged {
        void handle(PublicChanged event) {
            event.journal().note("changed");
        }
    }

    @EventHandler(order = 1)
    static final class OfRenamed {
        void handle(PublicRenamed event) {
            event.journal().note("renamed");
        }
    }
}
