package io.fairlead.benchmarks.peer;

import io.avaje.inject.events.Event;
import io.fairlead.benchmarks.app.Heard;
import io.fairlead.benchmarks.app.Spread;

/** What is injected with the publishers that Avaje's processor generates. */
public interface AvajePublishers {

    Event<Heard> heard();

    Event<Spread> spread();
}
