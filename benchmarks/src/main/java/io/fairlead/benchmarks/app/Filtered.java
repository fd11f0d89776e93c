package io.fairlead.benchmarks.app;

import io.fairlead.Event;
import io.fairlead.annotation.EventHandler;

/** An event with one handler behind five hooks. */
public record Filtered(int amount) implements Event {

    /** The one. */
    @EventHandler
    public static final class One extends Work implements Listener<Filtered> {
        @Override
        public void handle(Filtered event) {
            work(event.amount());
        }
    }
}
