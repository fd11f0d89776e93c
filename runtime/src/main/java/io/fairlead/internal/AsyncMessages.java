package io.fairlead.internal;

import io.fairlead.Command;
import io.fairlead.CommandBus;
import io.fairlead.Event;
import io.fairlead.EventBus;
import io.fairlead.Metadata;
import io.fairlead.Query;
import io.fairlead.QueryBus;
import org.jspecify.annotations.Nullable;

/** Messages as runs of their own. Their metadata is null where the sender gave none. */
final class AsyncMessages {

    private AsyncMessages() {}

    static <R extends @Nullable Object> AsyncRuns.Run<R> sending(
            CommandBus bus, Command<R> command, @Nullable Metadata metadata) {
        return new SendRun<>(bus, command, metadata);
    }

    static <R extends @Nullable Object> AsyncRuns.Run<R> asking(
            QueryBus bus, Query<R> query, @Nullable Metadata metadata) {
        return new AskRun<>(bus, query, metadata);
    }

    static AsyncRuns.Run<@Nullable Void> publishing(EventBus bus, Event event, @Nullable Metadata metadata) {
        return new PublishRun(bus, event, metadata);
    }

    private static final class SendRun<R extends @Nullable Object> extends AsyncRuns.Run<R> {

        private final CommandBus bus;
        private final Command<R> command;
        private final @Nullable Metadata metadata;

        SendRun(CommandBus bus, Command<R> command, @Nullable Metadata metadata) {
            this.bus = bus;
            this.command = command;
            this.metadata = metadata;
        }

        @Override
        R call() {
            return metadata == null ? bus.send(command) : bus.send(command, metadata);
        }

        @Override
        Object message() {
            return command;
        }
    }

    private static final class AskRun<R extends @Nullable Object> extends AsyncRuns.Run<R> {

        private final QueryBus bus;
        private final Query<R> query;
        private final @Nullable Metadata metadata;

        AskRun(QueryBus bus, Query<R> query, @Nullable Metadata metadata) {
            this.bus = bus;
            this.query = query;
            this.metadata = metadata;
        }

        @Override
        R call() {
            return metadata == null ? bus.ask(query) : bus.ask(query, metadata);
        }

        @Override
        Object message() {
            return query;
        }
    }

    private static final class PublishRun extends AsyncRuns.Run<@Nullable Void> {

        private final EventBus bus;
        private final Event event;
        private final @Nullable Metadata metadata;

        PublishRun(EventBus bus, Event event, @Nullable Metadata metadata) {
            this.bus = bus;
            this.event = event;
            this.metadata = metadata;
        }

        @Override
        @SuppressWarnings("NullAway") // a Void is always null
        Void call() {
            if (metadata == null) {
                bus.publish(event);
            } else {
                bus.publish(event, metadata);
            }
            return null;
        }

        @Override
        Object message() {
            return event;
        }
    }
}
