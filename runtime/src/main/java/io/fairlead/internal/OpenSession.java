package io.fairlead.internal;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.EventHandlingException;
import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.Query;
import io.fairlead.Result;
import io.fairlead.Wiring;
import io.fairlead.event.DeadLetters;
import io.fairlead.event.EventQueueStatistics;
import io.fairlead.session.Session;
import io.fairlead.session.SessionClosedException;
import io.fairlead.session.SessionDescription;
import io.fairlead.session.SessionEnded;
import io.fairlead.session.SessionEntry;
import io.fairlead.session.SessionEntry.Kind;
import io.fairlead.session.SessionHandler;
import io.fairlead.session.SessionListener;
import io.fairlead.session.SessionMiddleware;
import io.fairlead.session.SessionStarted;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A session. It looks a message's class up in its own handlers, which the bus never does, and hands what it has none for to the bus.
 */
final class OpenSession implements Session {

    private record Listening(Class<?> type, SessionListener<Event> listener) {}

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
    private final Map<Class<?>, SessionHandler<Message, ?>> commands = new ConcurrentHashMap<>();
    private final Map<Class<?>, SessionHandler<Message, ?>> queries = new ConcurrentHashMap<>();
    private final List<Listening> listeners = new CopyOnWriteArrayList<>();
    private final List<Standing> middleware = new CopyOnWriteArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    OpenSession(String id, GeneratedBus bus, Sessions sessions) {
        this.id = id;
        this.bus = bus;
        this.sessions = sessions;
        openedAt = bus.options().clock().instant();
    }

    /** Tells the bus, not the session, which has nobody yet who could hear it. */
    void tellStart() {
        bus.publish(new SessionStarted(id, openedAt), metadata());
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
            throw new SessionClosedException("session " + id + " is closed");
        }
    }

    @Override
    public <R extends @Nullable Object, C extends Command<R>> void onCommand(
            Class<C> type, SessionHandler<? super C, ? extends R> handler) {
        commands.put(checked(type), widened(handler));
    }

    @Override
    public <R extends @Nullable Object, Q extends Query<R>> void onQuery(
            Class<Q> type, SessionHandler<? super Q, ? extends R> handler) {
        queries.put(checked(type), widened(handler));
    }

    @Override
    @SuppressWarnings("unchecked") // it hears what is an instance of the type
    public <E extends Event> void onEvent(Class<E> type, SessionListener<? super E> listener) {
        Objects.requireNonNull(listener, "listener");
        listeners.add(new Listening(checked(type), (SessionListener<Event>) listener));
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

    @SuppressWarnings("unchecked") // it is found by the class of its messages
    private static SessionHandler<Message, ?> widened(SessionHandler<?, ?> handler) {
        return (SessionHandler<Message, ?>) Objects.requireNonNull(handler, "handler");
    }

    @Override
    public <R extends @Nullable Object> R send(Command<R> command) {
        return send(command, bus.newMetadata());
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // a handler answers what its message asks for, be it null
    public <R extends @Nullable Object> R send(Command<R> command, Metadata given) {
        SessionHandler<Message, ?> own = commands.get(command.getClass());
        return (R) run(
                command,
                given,
                context -> own != null ? own.handle(command, context) : bus.send(command, context.metadata()));
    }

    /** Without waiting for a handler that answers later, unless middleware of the session is to stand around it. */
    @Nullable
    Object begin(Command<?> command, @Nullable Metadata given) {
        Metadata metadata = given == null ? bus.newMetadata() : given;
        return commands.containsKey(command.getClass()) || !middleware.isEmpty()
                ? send(command, metadata)
                : run(command, metadata, context -> bus.begin(command, context.metadata()));
    }

    /** As above. */
    @Nullable
    Object begin(Query<?> query, @Nullable Metadata given) {
        Metadata metadata = given == null ? bus.newMetadata() : given;
        return queries.containsKey(query.getClass()) || !middleware.isEmpty()
                ? ask(query, metadata)
                : run(query, metadata, context -> bus.begin(query, context.metadata()));
    }

    @Override
    public <R extends @Nullable Object> R ask(Query<R> query) {
        return ask(query, bus.newMetadata());
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // as above
    public <R extends @Nullable Object> R ask(Query<R> query, Metadata given) {
        SessionHandler<Message, ?> own = queries.get(query.getClass());
        return (R) run(
                query, given, context -> own != null ? own.handle(query, context) : bus.ask(query, context.metadata()));
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
        lead(event, given, context -> {
            deliver(event, context);
            return null;
        });
    }

    private void deliver(Event event, MessageContext context) {
        EventFailures failures = null;
        for (Listening each : listeners) {
            if (each.type.isInstance(event)) {
                try {
                    each.listener.handle(event, context);
                } catch (Throwable error) {
                    failures = EventFailures.add(failures, bus.options(), event, "a listener of session " + id, error);
                }
            }
        }
        try {
            bus.publish(event, context.metadata());
        } catch (EventHandlingException others) {
            failures = EventFailures.addAll(failures, others);
        }
        if (failures != null) {
            throw failures.toException();
        }
    }

    private @Nullable Object run(Message message, Metadata given, Core core) {
        requireOpen();
        return lead(message, given, core);
    }

    private @Nullable Object lead(Message message, Metadata given, Core core) {
        Metadata metadata = given.inSession(id);
        Object before = sessions.enter(this, metadata);
        try {
            return proceed(message, new PipelineContext(bus, metadata), List.copyOf(middleware), 0, core);
        } catch (Throwable error) {
            throw Rethrow.unchecked(error);
        } finally {
            sessions.leave(before);
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
        return bus.runs().start(AsyncMessages.answering(this::begin, Objects.requireNonNull(command, "command"), null));
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
        return bus.runs().start(AsyncMessages.answering(this::begin, Objects.requireNonNull(query, "query"), null));
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
        return bus.runs().start(AsyncMessages.publishing(this, Objects.requireNonNull(event, "event"), null));
    }

    @Override
    public CompletableFuture<@Nullable Void> publishAsync(Event event, Metadata given) {
        return bus.runs()
                .start(AsyncMessages.publishing(
                        this, Objects.requireNonNull(event, "event"), Objects.requireNonNull(given, "metadata")));
    }

    @Override
    public List<SessionEntry> entries() {
        List<SessionEntry> entries = new ArrayList<>();
        addSorted(commands, Kind.COMMAND_HANDLER, entries);
        addSorted(queries, Kind.QUERY_HANDLER, entries);
        listeners.forEach(each -> entries.add(new SessionEntry(Kind.LISTENER, each.type.getName())));
        middleware.forEach(each -> entries.add(new SessionEntry(Kind.MIDDLEWARE, each.type.getName())));
        return List.copyOf(entries);
    }

    private static void addSorted(Map<Class<?>, ?> handlers, Kind kind, List<SessionEntry> entries) {
        handlers.keySet().stream()
                .map(Class::getName)
                .sorted(Comparator.naturalOrder())
                .forEach(type -> entries.add(new SessionEntry(kind, type)));
    }

    SessionDescription describe() {
        return new SessionDescription(id, openedAt, entries());
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
            commands.clear();
            queries.clear();
            listeners.clear();
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
