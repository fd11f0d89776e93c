package io.fairlead.tests.hooks;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Message;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.QueryHandler;
import io.fairlead.tests.Journal;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** Hooks that are generic, that take any message, or that are restricted by an annotation. */
final class Shapes {

    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface Watched {}

    @Watched
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.RECORD_COMPONENT)
    @interface WatchedPart {}

    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE_USE)
    @interface WatchedItem {}

    @Watched
    record WatchedCommand(Journal journal) implements Command<List<String>>, Journal.Carrier {}

    record WatchedQuery(@WatchedPart Journal journal) implements Query<Integer>, Journal.Carrier {}

    record WatchedEvent(Journal journal, List<@WatchedItem String> items) implements Event, Journal.Carrier {}

    record Unwatched(Journal journal) implements Command<String>, Journal.Carrier {}

    private static Journal journal(Message message) {
        return ((Journal.Carrier) message).journal();
    }

    @Middleware(order = 1, on = Watched.class)
    static final class OnAnyCommand {
        <R> void after(Command<R> command, R result) {
            journal(command).note("generic after " + result);
        }

        <R> void onFinally(Command<R> command) {
            journal(command).note("generic onFinally");
        }
    }

    @Middleware(
            order = 2,
            on = {Watched.class, WatchedItem.class})
    static final class OnAnyMessage {
        String before(Message message) {
            return message.getClass().getSimpleName();
        }

        void after(Message message, Object result, String state) {
            journal(message).note("any after " + result + " " + state);
        }
    }

    @Middleware(order = 3, on = Watched.class)
    static final class OnAnyQuery {
        void after(Query<?> query, Object result) {
            journal(query).note("query after " + result);
        }
    }

    @Middleware(order = 4, on = Watched.class)
    static final class OnAnyCarrier {
        <M extends Journal.Carrier> void before(M message) {
            message.journal().note("carrier before");
        }
    }

    @Middleware(order = 5, on = WatchedItem.class)
    static final class OnAnyEvent {
        <E extends Event> void after(E event, Void result) {
            journal(event).note("event after " + result);
        }
    }

    /** Its hooks are inherited, and its message is fixed by the subclass. */
    abstract static class Noting<M extends Message & Journal.Carrier, S> {
        abstract S state();

        S before(M message) {
            return state();
        }

        void onFinally(M message, S state) {
            message.journal().note("inherited " + state);
        }
    }

    @Middleware(order = 6)
    static final class Inheriting extends Noting<WatchedCommand, Integer> {
        @Override
        Integer state() {
            return 6;
        }
    }

    @CommandHandler
    @QueryHandler
    @EventHandler
    static final class Handler {
        List<String> handle(WatchedCommand command) {
            return List.of("a");
        }

        int handle(WatchedQuery query) {
            return 2;
        }

        void handle(WatchedEvent event) {
            event.journal().note("event handled");
        }

        String handle(Unwatched command) {
            return "unwatched";
        }
    }

    private Shapes() {}
}
