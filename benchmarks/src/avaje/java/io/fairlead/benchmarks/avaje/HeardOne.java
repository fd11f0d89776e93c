package io.fairlead.benchmarks.avaje;

import io.avaje.inject.events.Observes;
import io.fairlead.benchmarks.app.Heard;
import io.fairlead.benchmarks.app.Work;
import jakarta.inject.Singleton;

/** The one that hears. */
@Singleton
public final class HeardOne extends Work {

    public void handle(@Observes Heard event) {
        work(event.amount());
    }
}
