package io.fairlead.tests.open;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Next;
import io.fairlead.Outcome;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.QueryHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the roots declare open, and what was compiled with them. */
public final class Plugins {

    /** What was compiled notes here what it does. */
    static final List<String> LOG = new CopyOnWriteArrayList<>();

    public interface PluginCommand<R> extends Command<R> {}

    public interface PluginQuery<R> extends Query<R> {}

    public interface PluginEvent extends Event {}

    /** With a compiled handler, which raises a {@link Greeted}. */
    record Greet(String name) implements PluginCommand<String>, Noted {}

    /** Without one. */
    record Shout(String name) implements PluginCommand<String>, Noted {}

    /** Asks through its context for what is open. */
    record Relay(String name) implements Command<String> {}

    /** With a compiled handler. */
    record Length(String of) implements PluginQuery<Integer> {}

    /** Tried twice by a middleware that stands around it. */
    record Stubborn() implements PluginCommand<Integer> {}

    /** With a compiled handler. */
    record Greeted(String name) implements PluginEvent, Noted {}

    /** Without one. */
    record Unheard(String name) implements PluginEvent, Noted {}

    /** With a compiled handler that hears it later. */
    record Queued(String name) implements PluginEvent {}

    /** Open by itself, and by no interface. */
    public record Lonely() implements Command<Void> {}

    /** Not open. */
    record Closed() implements Command<String> {}

    interface Noted {}

    @CommandHandler
    static final class Commands {
        Outcome<String, Greeted> handle(Greet command) {
            return Outcome.of("compiled " + command.name(), new Greeted(command.name()));
        }

        String handle(Relay command, MessageContext context) {
            return context.bus().send(new Greet(command.name()));
        }

        int handle(Stubborn command) {
            return -1;
        }

        String handle(Closed command) {
            return "closed";
        }
    }

    @QueryHandler
    static final class Queries {
        int handle(Length query) {
            return query.of().length();
        }
    }

    @EventHandler
    static final class Listener {
        void handle(Greeted event) {
            LOG.add("compiled " + event.name());
        }
    }

    @EventHandler(delivery = Delivery.QUEUED)
    static final class Later {
        void handle(Queued event) {
            LOG.add("queued " + event.name());
        }
    }

    @Middleware
    static final class Audit {
        void before(Noted message) {
            LOG.add("before " + message.getClass().getSimpleName());
        }

        void onError(Noted message, Throwable error) {
            LOG.add("failed with " + error.getMessage());
        }
    }

    @Middleware
    static final class TwoTries {
        Integer around(Stubborn command, Next<Integer> next) throws Exception {
            try {
                return next.proceed();
            } catch (IllegalStateException failure) {
                return next.proceed();
            }
        }
    }

    private Plugins() {}
}
