package io.fairlead.tests.metadata;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.Outcome;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.QueryHandler;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A conversation whose parts note the metadata that they see. */
public final class Traced {

    /** By the name of the place that saw it. */
    public record Trace(Map<String, Metadata> seen) {
        public Trace() {
            this(new ConcurrentHashMap<>());
        }
    }

    public record Begin(Trace trace) implements Command<Metadata>, Watched {}

    public record Follow(Trace trace) implements Command<Void> {}

    public record Look(Trace trace) implements Query<String> {}

    public record Told(Trace trace) implements Event {}

    public record Begun(Trace trace) implements Event {}

    /** Raised by a command that reads no context, for a listener that does. */
    public record Blind(Trace trace) implements Command<Void> {}

    /** Nobody reads its metadata. */
    public record Unread(int number) implements Command<Integer> {}

    public record UnreadQuery(int number) implements Query<Integer> {}

    public record UnreadEvent(int number) implements Event {}

    public record Unheard(int number) implements Event {}

    interface Watched {
        Trace trace();
    }

    @Middleware
    static final class Watch {
        void before(Watched message, MessageContext context) {
            message.trace().seen().put("middleware", context.metadata());
        }
    }

    @Middleware
    static final class UnreadHooks {
        long before(Unread command) {
            return command.number();
        }

        void after(Unread command, Integer result, long state) {
            if (result != state) {
                throw new IllegalStateException();
            }
        }

        void onFinally(Unread command, long state) {
            if (command.number() != state) {
                throw new IllegalStateException();
            }
        }
    }

    @CommandHandler
    static final class Commands {
        Outcome<Metadata, Begun> handle(Begin command, MessageContext context) {
            Trace trace = command.trace();
            trace.seen().put("command", context.metadata());
            context.bus().send(new Follow(trace));
            context.bus().ask(new Look(trace));
            context.bus().publish(new Told(trace));
            return Outcome.of(context.metadata(), List.of(new Begun(trace)));
        }

        void handle(Follow command, MessageContext context) {
            command.trace().seen().put("inner command", context.metadata());
        }

        Outcome<Void, Begun> handle(Blind command) {
            return Outcome.raising(new Begun(command.trace()));
        }

        Integer handle(Unread command) {
            return command.number();
        }
    }

    @QueryHandler
    static final class Queries {
        String handle(Look query, MessageContext context) {
            query.trace().seen().put("inner query", context.metadata());
            return "";
        }

        int handle(UnreadQuery query) {
            return query.number();
        }
    }

    @EventHandler
    static final class Listener {
        void handle(Told event, MessageContext context) {
            event.trace().seen().put("published event", context.metadata());
        }

        void handle(Begun event, MessageContext context) {
            event.trace().seen().put("raised event", context.metadata());
        }

        void handle(UnreadEvent event) {
            if (event.number() < 0) {
                throw new IllegalArgumentException();
            }
        }
    }

    private Traced() {}
}
