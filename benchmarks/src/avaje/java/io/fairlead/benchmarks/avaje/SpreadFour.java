package io.fairlead.benchmarks.avaje;

import io.avaje.inject.events.Observes;
import io.fairlead.benchmarks.app.Spread;
import io.fairlead.benchmarks.app.Work;
import jakarta.inject.Singleton;

/** One of four. */
@Singleton
public final class SpreadFour extends Work {

    public void handle(@Observes Spread event) {
        work(event.amount());
    }
}
