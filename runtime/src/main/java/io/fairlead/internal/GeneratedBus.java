package io.fairlead.internal;

import io.fairlead.BusClosedException;
import io.fairlead.BusOptions;
import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageBus;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.Query;
import io.fairlead.Result;
import io.fairlead.event.DeadLetters;
import io.fairlead.event.EventQueueStatistics;
import io.fairlead.internal.queue.EventQueue;
import io.fairlead.registration.EventListener;
import io.fairlead.registration.MessageHandler;
import io.fairlead.registration.Registration;
import io.fairlead.registration.RegistrationEntry;
import io.fairlead.registration.RegistrationEntry.Kind;
import io.fairlead.session.Session;
import io.fairlead.session.SessionDescription;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What every generated bus has in common: results, asynchronous messages and the close, all in terms of the {@code
 * send}, {@code ask} and {@code publish} that are generated.
 *
 * <p>A generated bus makes what a message needs when that message is first sent, under {@link #lock}, and keeps it in
 * volatile fields or in {@link Slots}. Closing clears them; the next message finds nothing and comes to {@link
 * #requireOpen()}. So a bus that is open pays nothing for being closable.
 *
 * <p>What only some applications use (asynchronous messages, results, exceptions) stands in classes of its own, which
 * this one does not make the verifier load: with a class file in a jar a start-up takes a quarter of a millisecond
 * longer.
 */
public abstract class GeneratedBus implements MessageBus {

    /** Held while handlers, middleware and pipelines are made. */
    protected final Object lock = new Object();

    private final BusOptions options;
    private final Object backgroundMonitor = new Object();
    private volatile @Nullable Background background;
    private volatile @Nullable Sessions sessions;
    private volatile @Nullable OpenHandlers openHandlers;
    private boolean backgroundClosed; // guarded by backgroundMonitor
    private volatile boolean closed;

    /**
     * For generated subclasses.
     *
     * @param options what the application set
     */
    protected GeneratedBus(BusOptions options) {
        this.options = Objects.requireNonNull(options, "options");
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
        Metadata.Builder made = Metadata.builder().clock(options.clock());
        Consumer<? super Metadata.Builder> more = options.senderMetadata();
        if (more != null) {
            more.accept(made);
        }
        return made.build();
    }

    /** For a message that goes on without its sender, of whom nothing is known there; null if there is nothing to know. */
    final @Nullable Metadata metadataOfSender() {
        return options.senderMetadata() == null ? null : newMetadata();
    }

    /** Made when the first message comes that its sender does not wait for, be it to refuse it. */
    private Background background() {
        Background known = background;
        if (known != null) {
            return known;
        }
        synchronized (backgroundMonitor) {
            known = background;
            if (known == null) {
                known = new Background(options, sequencesEvents());
                if (backgroundClosed) {
                    known.close();
                }
                background = known;
            }
            return known;
        }
    }

    final AsyncRuns runs() {
        return background().runs();
    }

    final EventQueue queue() {
        return background().queue();
    }

    /**
     * Whether any queued event has a key that puts it in order.
     *
     * @return false unless overridden
     */
    protected boolean sequencesEvents() {
        return false;
    }

    /**
     * What tells of commands. For pipelines, which keep what they get of it.
     *
     * @return new middleware
     */
    public final CommandEvents commandEvents() {
        return new CommandEvents(options);
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
            throw Refusals.closed();
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
        return Execution.of(this, command, metadata);
    }

    @Override
    public final <R extends @Nullable Object> CompletableFuture<R> sendAsync(Command<R> command) {
        return runs().start(AsyncMessages.answering(
                this::begin, Objects.requireNonNull(command, "command"), metadataOfSender()));
    }

    @Override
    public final <R extends @Nullable Object> CompletableFuture<R> sendAsync(Command<R> command, Metadata metadata) {
        return runs().start(AsyncMessages.answering(
                this::begin, Objects.requireNonNull(command, "command"), Objects.requireNonNull(metadata, "metadata")));
    }

    @Override
    public final <R extends @Nullable Object> CompletableFuture<R> askAsync(Query<R> query) {
        return runs().start(AsyncMessages.answering(
                this::begin, Objects.requireNonNull(query, "query"), metadataOfSender()));
    }

    @Override
    public final <R extends @Nullable Object> CompletableFuture<R> askAsync(Query<R> query, Metadata metadata) {
        return runs().start(AsyncMessages.answering(
                this::begin, Objects.requireNonNull(query, "query"), Objects.requireNonNull(metadata, "metadata")));
    }

    @Override
    public final CompletableFuture<@Nullable Void> publishAsync(Event event) {
        return runs().start(AsyncMessages.publishing(this, Objects.requireNonNull(event, "event"), metadataOfSender()));
    }

    @Override
    public final CompletableFuture<@Nullable Void> publishAsync(Event event, Metadata metadata) {
        return runs().start(AsyncMessages.publishing(
                this, Objects.requireNonNull(event, "event"), Objects.requireNonNull(metadata, "metadata")));
    }

    /**
     * Leads a command to its handler, and does not wait where that answers later.
     *
     * @param command the command
     * @param metadata what travels with it, or null
     * @return the result, or an {@link AsyncAnswer}
     */
    protected @Nullable Object begin(Command<?> command, @Nullable Metadata metadata) {
        return metadata == null ? send(command) : send(command, metadata);
    }

    /**
     * Leads a query to its handler, and does not wait where that answers later.
     *
     * @param query the query
     * @param metadata what travels with it, or null
     * @return the answer, or an {@link AsyncAnswer}
     */
    protected @Nullable Object begin(Query<?> query, @Nullable Metadata metadata) {
        return metadata == null ? ask(query) : ask(query, metadata);
    }

    @Override
    public final Session openSession(String id) {
        return madeSessions().open(Objects.requireNonNull(id, "id"));
    }

    @Override
    public final List<SessionDescription> sessions() {
        Sessions known = sessions;
        return known == null ? List.of() : known.describe();
    }

    private Sessions madeSessions() {
        synchronized (backgroundMonitor) {
            Sessions known = sessions;
            if (known == null) {
                known = new Sessions(this, options.sessionCapacity());
                if (backgroundClosed) {
                    known.close();
                }
                sessions = known;
            }
            return known;
        }
    }

    /** What a message goes on through: its session, if that is open, or else this bus. */
    final MessageBus continuing(@Nullable Metadata metadata) {
        Sessions known = sessions;
        return known == null || metadata == null ? this : known.continuing(metadata);
    }

    /** What this thread handles for a session; null if nothing. */
    final @Nullable Object messageOfSession() {
        Sessions known = sessions;
        return known == null ? null : known.current();
    }

    /** Lets this thread handle another for a session, or none; returns what it handled before. */
    final @Nullable Object swapMessageOfSession(@Nullable Object message) {
        Sessions known = sessions;
        return known == null ? null : known.swap(message);
    }

    /** Publishes what was raised while this thread handles a message of a session, through that; false if it handles none. */
    final boolean publishInSession(Event event, @Nullable MessageContext context) {
        Sessions known = sessions;
        return known != null && known.publish(event, context);
    }

    /**
     * Makes what holds registrations. Called with {@link #lock} held, when something is to be registered, or a message of an open
     * type comes.
     *
     * @return one that knows no open type, unless overridden
     */
    protected OpenHandlers makeOpenHandlers() {
        return new OpenHandlers(this, null);
    }

    /**
     * What was registered at run time.
     *
     * @return the same object each time
     */
    public final OpenHandlers openHandlers() {
        OpenHandlers known = openHandlers;
        return known != null ? known : madeOpenHandlers();
    }

    private OpenHandlers madeOpenHandlers() {
        synchronized (lock) {
            OpenHandlers known = openHandlers;
            if (known == null) {
                known = makeOpenHandlers();
                if (closed) {
                    known.close();
                }
                openHandlers = known;
            }
            return known;
        }
    }

    @Override
    public final <R extends @Nullable Object, C extends Command<R>> Registration onCommand(
            Class<C> type, MessageHandler<? super C, ? extends R> handler) {
        return openHandlers().register(RegisteredHandler.of(Kind.COMMAND_HANDLER, type, handler));
    }

    @Override
    public final <R extends @Nullable Object, Q extends Query<R>> Registration onQuery(
            Class<Q> type, MessageHandler<? super Q, ? extends R> handler) {
        return openHandlers().register(RegisteredHandler.of(Kind.QUERY_HANDLER, type, handler));
    }

    @Override
    public final <E extends Event> Registration onEvent(Class<E> type, EventListener<? super E> listener) {
        return openHandlers().register(RegisteredHandler.of(type, listener));
    }

    @Override
    public final List<RegistrationEntry> registrations() {
        OpenHandlers known = openHandlers;
        return known == null ? List.of() : known.entries();
    }

    @Override
    public final void start() {
        queue().start();
    }

    @Override
    public final DeadLetters deadLetters() {
        return queue().deadLetters();
    }

    @Override
    public final EventQueueStatistics queueStatistics() {
        return queue().statistics();
    }

    @Override
    public final boolean awaitIdle(Duration timeout) throws InterruptedException {
        Objects.requireNonNull(timeout, "timeout");
        Background begun = background;
        return begun == null || begun.awaitIdle(timeout);
    }

    @Override
    public final boolean isClosed() {
        synchronized (backgroundMonitor) {
            return backgroundClosed;
        }
    }

    @Override
    public final void close() {
        Background begun;
        Sessions opened;
        synchronized (backgroundMonitor) {
            backgroundClosed = true;
            begun = background;
            opened = sessions;
        }
        if (opened != null) {
            opened.close(); // before the queue, which may have something to do at the end of a session
        }
        if (begun != null) {
            begun.close();
        }
        synchronized (lock) {
            closed = true;
            forgetPipelines();
            OpenHandlers registered = openHandlers;
            if (registered != null) {
                registered.close();
            }
        }
    }
}
