package io.fairlead.tests.events;

import io.fairlead.Event;
import io.fairlead.tests.Journal;

/** An event that is sent through its overload, and has a subclass. */
public class PublicChanged implements Event, Journal.Carrier {

    private final Journal journal;

    public PublicChanged(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Journal journal() {
        return journal;
    }
}
