package io.fairlead.internal;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.EventHandlingException;
import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.Query;
import io.fairlead.Result;
import io.fairlead.UnhandledMessageException;
import io.fairlead.Wiring;
import io.fairlead.event.DeadLetters;
import io.fairlead.event.EventQueueStatistics;
import io.fairlead.registration.EventListener;
import io.fairlead.registration.MessageHandler;
import io.fairlead.registration.Registration;
import io.fairlead.registration.RegistrationEntry;
import io.fairlead.registration.RegistrationEntry.Kind;
import io.fairlead.session.Session;
import io.fairlead.session.SessionClosedException;
import io.fairlead.session.SessionDescription;
import io.fairlead.session.SessionEnded;
import io.fairlead.session.SessionMiddleware;
import io.fairlead.session.SessionStarted;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A session. It looks a message's class up in its own handlers, which the bus never does, and hands what it has none for to the bus.
 */
final class OpenSession implements Session {

    private record Standing(Class<?> type, SessionMiddleware<Message> middleware) {}

    /** What is in the middle of all middleware. */
    private interface Core {
        @Nullable
        Object answer(MessageContext context) throws Exception;
    }

    private final String id;
    private final GeneratedBus bus;
    private final Sessions sessions;
    private final Instant openedAt;
    private final Registry registry;
    private final List<Standing> middleware = new CopyOnWriteArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    OpenSession(String id, GeneratedBus bus, Sessions sessions) {
        this.id = id;
        this.bus = bus;
        this.sessions = sessions;
        registry = new Registry("session " + id, bus.options().registrationCapacity());
        openedAt = bus.options().clock().instant();
    }

    /** Tells the bus, not the session, which has nobody yet who could hear it. */
    void tellStart() {
        tellBus(new SessionStarted(id, openedAt), metadata());
    }

    /** A bus knows only the events that somebody handles or declares; nobody need care for those of sessions. */
    private void tellBus(Event event, Metadata metadata) {
        try {
            bus.publish(event, metadata);
        } catch (UnhandledMessageException unknown) {
            if (!(event instanceof SessionStarted || event instanceof SessionEnded)) {
                throw unknown;
            }
        }
    }

    @Override
    public String id() {
        return id;
    }

    private Metadata metadata() {
        return bus.newMetadata().inSession(id);
    }

    private void requireOpen() {
        if (closed.get()) {
            throw closedException();
        }
    }

    private SessionClosedException closedException() {
        return new SessionClosedException("session " + id + " is closed");
    }

    @Override
    public <R extends @Nullable Object, C extends Command<R>> Registration onCommand(
            Class<C> type, MessageHandler<? super C, ? extends R> handler) {
        return register(RegisteredHandler.of(Kind.COMMAND_HANDLER, type, handler));
    }

    @Override
    public <R extends @Nullable Object, Q extends Query<R>> Registration onQuery(
            Class<Q> type, MessageHandler<? super Q, ? extends R> handler) {
        return register(RegisteredHandler.of(Kind.QUERY_HANDLER, type, handler));
    }

    @Override
    public <E extends Event> Registration onEvent(Class<E> type, EventListener<? super E> listener) {
        return register(RegisteredHandler.of(type, listener));
    }

    private Registration register(RegisteredHandler handler) {
        requireOpen();
        Registration registration = registry.add(handler);
        if (registration == null) {
            throw closedException();
        }
        return registration;
    }

    @Override
    @SuppressWarnings("unchecked") // it stands around what is an instance of the type
    public <M extends Message> void around(Class<M> type, SessionMiddleware<? super M> around) {
        Objects.requireNonNull(around, "middleware");
        middleware.add(new Standing(checked(type), (SessionMiddleware<Message>) around));
    }

    private Class<?> checked(Class<?> type) {
        Objects.requireNonNull(type, "type");
        requireOpen();
        return type;
    }

    @Override
    public <R extends @Nullable Object> R send(Command<R> command) {
        return send(command, bus.newMetadata());
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // a handler answers what its message asks for, be it null
    public <R extends @Nullable Object> R send(Command<R> command, Metadata given) {
        RegisteredHandler own = registry.command(command.getClass());
        return (R) run(
                command,
                given,
                own,
                context -> own != null ? own.handle(command, context) : bus.send(command, context.metadata()));
    }

    /** Without waiting for a handler that answers later, unless middleware of the session is to stand around it. */
    @Nullable
    Object begin(Command<?> command, @Nullable Metadata given) {
        Metadata metadata = given == null ? bus.newMetadata() : given;
        return registry.command(command.getClass()) != null || !middleware.isEmpty()
                ? send(command, metadata)
                : run(command, metadata, null, context -> bus.begin(command, context.metadata()));
    }

    /** As above. */
    @Nullable
    Object begin(Query<?> query, @Nullable Metadata given) {
        Metadata metadata = given == null ? bus.newMetadata() : given;
        return registry.query(query.getClass()) != null || !middleware.isEmpty()
                ? ask(query, metadata)
                : run(query, metadata, null, context -> bus.begin(query, context.metadata()));
    }

    @Override
    public <R extends @Nullable Object> R ask(Query<R> query) {
        return ask(query, bus.newMetadata());
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // as above
    public <R extends @Nullable Object> R ask(Query<R> query, Metadata given) {
        RegisteredHandler own = registry.query(query.getClass());
        return (R) run(
                query,
                given,
                own,
                context -> own != null ? own.handle(query, context) : bus.ask(query, context.metadata()));
    }

    @Override
    public void publish(Event event) {
        publish(event, bus.newMetadata());
    }

    @Override
    public void publish(Event event, Metadata given) {
        requireOpen();
        raise(event, given);
    }

    /** What a message of the session raised reaches its handlers, even if the session was closed meanwhile. */
    void raise(Event event, Metadata given) {
        lead(event, given, null, context -> {
            deliver(event, context);
            return null;
        });
    }

    private void deliver(Event event, MessageContext context) {
        EventFailures failures = null;
        for (RegisteredHandler each : registry.listeners(event)) {
            try {
                each.handle(event, context);
            } catch (Throwable error) {
                failures = EventFailures.add(failures, bus.options(), event, "a listener of session " + id, error);
            }
        }
        try {
            tellBus(event, context.metadata());
        } catch (EventHandlingException others) {
            failures = EventFailures.addAll(failures, others);
        }
        if (failures != null) {
            throw failures.toException();
        }
    }

    private @Nullable Object run(Message message, Metadata given, @Nullable RegisteredHandler own, Core core) {
        requireOpen();
        return lead(message, given, own, core);
    }

    /** Middleware learns from the context whether it is a handler of the session that the message goes to, which may be another by then. */
    private @Nullable Object lead(Message message, Metadata given, @Nullable RegisteredHandler own, Core core) {
        Metadata metadata = given.inSession(id);
        String handler = own == null ? null : "a handler of session " + id;
        Object before = sessions.enter(this, metadata);
        try {
            return proceed(message, new PipelineContext(bus, metadata, handler), List.copyOf(middleware), 0, core);
        } catch (Throwable error) {
            throw Rethrow.unchecked(error);
        } finally {
            sessions.swap(before);
        }
    }

    /** A middleware may go on twice, so that each has its own place in the list. */
    private static @Nullable Object proceed(
            Message message, MessageContext context, List<Standing> chain, int from, Core core) throws Exception {
        for (int at = from; at < chain.size(); at++) {
            Standing each = chain.get(at);
            int next = at + 1;
            if (each.type.isInstance(message)) {
                return each.middleware.around(message, context, () -> proceed(message, context, chain, next, core));
            }
        }
        return core.answer(context);
    }

    @Override
    public <R extends @Nullable Object> Result<R> execute(Command<R> command) {
        return execute(command, bus.newMetadata());
    }

    @Override
    public <R extends @Nullable Object> Result<R> execute(Command<R> command, Metadata given) {
        return Execution.of(this, command, given.inSession(id));
    }

    @Override
    public <R extends @Nullable Object> CompletableFuture<R> sendAsync(Command<R> command) {
        return bus.runs()
                .start(AsyncMessages.answering(
                        this::begin, Objects.requireNonNull(command, "command"), bus.metadataOfSender()));
    }

    @Override
    public <R extends @Nullable Object> CompletableFuture<R> sendAsync(Command<R> command, Metadata given) {
        return bus.runs()
                .start(AsyncMessages.answering(
                        this::begin,
                        Objects.requireNonNull(command, "command"),
                        Objects.requireNonNull(given, "metadata")));
    }

    @Override
    public <R extends @Nullable Object> CompletableFuture<R> askAsync(Query<R> query) {
        return bus.runs()
                .start(AsyncMessages.answering(
                        this::begin, Objects.requireNonNull(query, "query"), bus.metadataOfSender()));
    }

    @Override
    public <R extends @Nullable Object> CompletableFuture<R> askAsync(Query<R> query, Metadata given) {
        return bus.runs()
                .start(AsyncMessages.answering(
                        this::begin,
                        Objects.requireNonNull(query, "query"),
                        Objects.requireNonNull(given, "metadata")));
    }

    @Override
    public CompletableFuture<@Nullable Void> publishAsync(Event event) {
        return bus.runs()
                .start(AsyncMessages.publishing(this, Objects.requireNonNull(event, "event"), bus.metadataOfSender()));
    }

    @Override
    public CompletableFuture<@Nullable Void> publishAsync(Event event, Metadata given) {
        return bus.runs()
                .start(AsyncMessages.publishing(
                        this, Objects.requireNonNull(event, "event"), Objects.requireNonNull(given, "metadata")));
    }

    @Override
    public List<RegistrationEntry> registrations() {
        List<RegistrationEntry> entries = new ArrayList<>(registry.entries());
        middleware.forEach(each -> entries.add(new RegistrationEntry(Kind.MIDDLEWARE, each.type.getName(), true)));
        return List.copyOf(entries);
    }

    SessionDescription describe() {
        return new SessionDescription(id, openedAt, registrations());
    }

    @Override
    public boolean isClosed() {
        return closed.get();
    }

    /** Listeners of the session hear of its end as well, as the last event. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        sessions.remove(this);
        Instant now = bus.options().clock().instant();
        SessionEnded ended = new SessionEnded(id, now, Duration.between(openedAt, now));
        try {
            deliver(ended, new PipelineContext(bus, metadata()));
        } finally {
            registry.close();
            middleware.clear();
        }
    }

    @Override
    public Session openSession(String other) {
        return bus.openSession(other);
    }

    @Override
    public List<SessionDescription> sessions() {
        return bus.sessions();
    }

    @Override
    public Wiring wiring() {
        return bus.wiring();
    }

    @Override
    public void start() {
        bus.start();
    }

    @Override
    public DeadLetters deadLetters() {
        return bus.deadLetters();
    }

    @Override
    public EventQueueStatistics queueStatistics() {
        return bus.queueStatistics();
    }

    @Override
    public boolean awaitIdle(Duration timeout) throws InterruptedException {
        return bus.awaitIdle(timeout);
    }
}
