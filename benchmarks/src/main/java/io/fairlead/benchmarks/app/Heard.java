package io.fairlead.benchmarks.app;

import io.fairlead.Event;
import io.fairlead.annotation.EventHandler;

/** An event with one handler. */
public record Heard(int amount) implements Event {

    /** The one. */
    @EventHandler
    public static final class Listener extends Work {
        public void handle(Heard event) {
            work(event.amount());
        }
    }
}
