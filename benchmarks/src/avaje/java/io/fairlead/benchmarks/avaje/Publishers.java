package io.fairlead.benchmarks.avaje;

import io.avaje.inject.events.Event;
import io.fairlead.benchmarks.app.Heard;
import io.fairlead.benchmarks.app.Spread;
import io.fairlead.benchmarks.peer.AvajePublishers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** By asking for publishers it has them generated. */
@Singleton
public final class Publishers implements AvajePublishers {

    private final Event<Heard> heard;
    private final Event<Spread> spread;

    @Inject
    public Publishers(Event<Heard> heard, Event<Spread> spread) {
        this.heard = heard;
        this.spread = spread;
    }

    @Override
    public Event<Heard> heard() {
        return heard;
    }

    @Override
    public Event<Spread> spread() {
        return spread;
    }
}
