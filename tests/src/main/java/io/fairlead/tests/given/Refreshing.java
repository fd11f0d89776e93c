package io.fairlead.tests.given;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Outcome;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.QueryHandler;
import io.fairlead.tests.Journal;

/** Queries whose policy names events, and a middleware that hears of them. */
public final class Refreshing {

    private Refreshing() {}

    /** Two events are of it. */
    public sealed interface Change extends Event, Journal.Carrier permits Grown, Shrunk {}

    /** Nobody but the policy asks for it. */
    public record Grown(Journal journal) implements Change {}

    /** Has a handler as well. */
    public record Shrunk(Journal journal) implements Change {}

    /** Makes {@link #REFRESH} fail. */
    public record Broken(Journal journal) implements Event, Journal.Carrier {}

    /** Of which nobody hears. */
    public record Ignored(Journal journal) implements Event, Journal.Carrier {}

    /** Raises what only the policy asks for. */
    public record Grow(Journal journal) implements Command<Void> {}

    /** What the middleware throws. */
    public static final IllegalStateException REFRESH = new IllegalStateException("refresh");

    @Refreshed(on = Change.class, label = "a")
    public record Area(Journal journal) implements Query<Integer> {}

    /** Its class is nobody's to name. */
    @Refreshed(
            on = {Shrunk.class, Broken.class},
            label = "b")
    record Border(Journal journal) implements Query<Integer> {}

    /** Hears of the events. */
    @Middleware(order = 6, on = Refreshed.class)
    static final class Refresh {

        void before(Query<?> query, Refreshed policy) {}

        void onEvent(Event event, Refreshed policy, Class<?> message, MessageContext context) {
            Journal journal = ((Journal.Carrier) event).journal();
            journal.note(policy.label() + " " + message.getSimpleName() + " by " + context.handler());
            if (event instanceof Broken) {
                throw REFRESH;
            }
        }
    }

    @CommandHandler
    static final class GrowHandler {
        Outcome<Void, Grown> handle(Grow command) {
            return Outcome.of(null, new Grown(command.journal()));
        }
    }

    @QueryHandler
    static final class Queries {
        int handle(Area query) {
            return 1;
        }

        int handle(Border query) {
            return 2;
        }
    }

    @EventHandler(order = Integer.MIN_VALUE)
    static final class Handler {
        void handle(Shrunk event) {
            event.journal().note("handler");
        }

        void handle(Broken event) {
            event.journal().note("handler of the broken");
        }
    }
}
