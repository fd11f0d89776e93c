package io.fairlead.internal;

import io.fairlead.BusClosedException;
import io.fairlead.BusOptions;
import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageBus;
import io.fairlead.Metadata;
import io.fairlead.Query;
import io.fairlead.Result;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What every generated bus has in common: results, asynchronous messages and the close, all in terms of the {@code
 * send}, {@code ask} and {@code publish} that are generated.
 *
 * <p>A generated bus makes what a message needs when that message is first sent, under {@link #lock}, and keeps it in
 * volatile fields. Closing clears them; the next message finds nothing and comes to {@link #requireOpen()}. So a bus that is
 * open pays nothing for being closable.
 */
public abstract class GeneratedBus implements MessageBus {

    /** Held while handlers, middleware and pipelines are made. */
    protected final Object lock = new Object();

    private final BusOptions options;
    private final AsyncRuns runs;
    private volatile boolean closed;

    /**
     * For generated subclasses.
     *
     * @param options what the application set
     */
    protected GeneratedBus(BusOptions options) {
        this.options = Objects.requireNonNull(options, "options");
        this.runs = new AsyncRuns(options);
    }

    /**
     * What the application set.
     *
     * @return the options
     */
    public final BusOptions options() {
        return options;
    }

    /**
     * Metadata for a message whose sender gave none.
     *
     * @return new metadata that takes its time from the bus's clock
     */
    public final Metadata newMetadata() {
        return Metadata.builder().clock(options.clock()).build();
    }

    /** Clears everything that messages needed. Called with {@link #lock} held. */
    protected abstract void forgetPipelines();

    /**
     * Called before anything is made for a message.
     *
     * @throws BusClosedException if the bus was closed
     */
    protected final void requireOpen() {
        if (closed) {
            throw new BusClosedException("the bus is closed");
        }
    }

    /**
     * Called before a message is led anywhere.
     *
     * @param message the message
     * @throws NullPointerException if there is none
     */
    protected static void requireMessage(Object message) {
        Objects.requireNonNull(message, "message");
    }

    @Override
    public final <R extends @Nullable Object> Result<R> execute(Command<R> command) {
        return execute(command, newMetadata());
    }

    @Override
    public final <R extends @Nullable Object> Result<R> execute(Command<R> command, Metadata metadata) {
        try {
            return new Result.Success<>(send(command, metadata), metadata);
        } catch (Throwable error) {
            if (error instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            return new Result.Failure<>(error, metadata);
        }
    }

    @Override
    public final <R extends @Nullable Object> CompletableFuture<R> sendAsync(Command<R> command) {
        return runs.start(new SendRun<>(this, Objects.requireNonNull(command, "command"), null));
    }

    @Override
    public final <R extends @Nullable Object> CompletableFuture<R> sendAsync(Command<R> command, Metadata metadata) {
        return runs.start(new SendRun<>(
                this, Objects.requireNonNull(command, "command"), Objects.requireNonNull(metadata, "metadata")));
    }

    @Override
    public final <R extends @Nullable Object> CompletableFuture<R> askAsync(Query<R> query) {
        return runs.start(new AskRun<>(this, Objects.requireNonNull(query, "query"), null));
    }

    @Override
    public final <R extends @Nullable Object> CompletableFuture<R> askAsync(Query<R> query, Metadata metadata) {
        return runs.start(new AskRun<>(
                this, Objects.requireNonNull(query, "query"), Objects.requireNonNull(metadata, "metadata")));
    }

    @Override
    public final CompletableFuture<@Nullable Void> publishAsync(Event event) {
        return runs.start(new PublishRun(this, Objects.requireNonNull(event, "event"), null));
    }

    @Override
    public final CompletableFuture<@Nullable Void> publishAsync(Event event, Metadata metadata) {
        return runs.start(new PublishRun(
                this, Objects.requireNonNull(event, "event"), Objects.requireNonNull(metadata, "metadata")));
    }

    @Override
    public final void close() {
        runs.close();
        synchronized (lock) {
            closed = true;
            forgetPipelines();
        }
    }

    private static final class SendRun<R extends @Nullable Object> extends AsyncRuns.Run<R> {

        private final GeneratedBus bus;
        private final Command<R> command;
        private final @Nullable Metadata metadata;

        SendRun(GeneratedBus bus, Command<R> command, @Nullable Metadata metadata) {
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

        private final GeneratedBus bus;
        private final Query<R> query;
        private final @Nullable Metadata metadata;

        AskRun(GeneratedBus bus, Query<R> query, @Nullable Metadata metadata) {
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

        private final GeneratedBus bus;
        private final Event event;
        private final @Nullable Metadata metadata;

        PublishRun(GeneratedBus bus, Event event, @Nullable Metadata metadata) {
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
