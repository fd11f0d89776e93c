package io.fairlead.tests.events;

import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.annotation.EventHandler;
import java.util.List;

/** An event that collects the metadata that each of its handlers sees. */
public record Heard(List<Metadata> metadata) implements Event {

    @EventHandler
    static final class First {
        void handle(Heard event, MessageContext context) {
            event.metadata().add(context.metadata());
        }
    }

    @EventHandler
    static final class Second {
        void handle(Heard event, MessageContext context) {
            event.metadata().add(context.metadata());
        }
    }
}
