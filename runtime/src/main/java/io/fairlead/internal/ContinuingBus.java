package io.fairlead.internal;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageBus;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.Query;
import io.fairlead.Result;
import io.fairlead.Wiring;
import io.fairlead.event.DeadLetters;
import io.fairlead.event.EventQueueStatistics;
import io.fairlead.registration.EventListener;
import io.fairlead.registration.MessageHandler;
import io.fairlead.registration.Registration;
import io.fairlead.registration.RegistrationEntry;
import io.fairlead.session.Session;
import io.fairlead.session.SessionDescription;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The bus as a handler sees it through its context: messages without metadata of their own carry on its conversation. */
final class ContinuingBus implements MessageBus {

    private final MessageBus bus;
    private final MessageContext context;

    ContinuingBus(MessageBus bus, MessageContext context) {
        this.bus = bus;
        this.context = context;
    }

    private Metadata caused() {
        return context.caused();
    }

    @Override
    public <R extends @Nullable Object> R send(Command<R> command) {
        return bus.send(command, caused());
    }

    @Override
    public <R extends @Nullable Object> R send(Command<R> command, Metadata metadata) {
        return bus.send(command, metadata);
    }

    @Override
    public <R extends @Nullable Object> CompletableFuture<R> sendAsync(Command<R> command) {
        return bus.sendAsync(command, caused());
    }

    @Override
    public <R extends @Nullable Object> CompletableFuture<R> sendAsync(Command<R> command, Metadata metadata) {
        return bus.sendAsync(command, metadata);
    }

    @Override
    public <R extends @Nullable Object> Result<R> execute(Command<R> command) {
        return bus.execute(command, caused());
    }

    @Override
    public <R extends @Nullable Object> Result<R> execute(Command<R> command, Metadata metadata) {
        return bus.execute(command, metadata);
    }

    @Override
    public <R extends @Nullable Object> R ask(Query<R> query) {
        return bus.ask(query, caused());
    }

    @Override
    public <R extends @Nullable Object> R ask(Query<R> query, Metadata metadata) {
        return bus.ask(query, metadata);
    }

    @Override
    public <R extends @Nullable Object> CompletableFuture<R> askAsync(Query<R> query) {
        return bus.askAsync(query, caused());
    }

    @Override
    public <R extends @Nullable Object> CompletableFuture<R> askAsync(Query<R> query, Metadata metadata) {
        return bus.askAsync(query, metadata);
    }

    @Override
    public void publish(Event event) {
        bus.publish(event, caused());
    }

    @Override
    public void publish(Event event, Metadata metadata) {
        bus.publish(event, metadata);
    }

    @Override
    public CompletableFuture<@Nullable Void> publishAsync(Event event) {
        return bus.publishAsync(event, caused());
    }

    @Override
    public CompletableFuture<@Nullable Void> publishAsync(Event event, Metadata metadata) {
        return bus.publishAsync(event, metadata);
    }

    @Override
    public Session openSession(String id) {
        return bus.openSession(id);
    }

    @Override
    public List<SessionDescription> sessions() {
        return bus.sessions();
    }

    @Override
    public <R extends @Nullable Object, C extends Command<R>> Registration onCommand(
            Class<C> type, MessageHandler<? super C, ? extends R> handler) {
        return bus.onCommand(type, handler);
    }

    @Override
    public <R extends @Nullable Object, Q extends Query<R>> Registration onQuery(
            Class<Q> type, MessageHandler<? super Q, ? extends R> handler) {
        return bus.onQuery(type, handler);
    }

    @Override
    public <E extends Event> Registration onEvent(Class<E> type, EventListener<? super E> listener) {
        return bus.onEvent(type, listener);
    }

    @Override
    public List<RegistrationEntry> registrations() {
        return bus.registrations();
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

    @Override
    public Wiring wiring() {
        return bus.wiring();
    }

    @Override
    public boolean isClosed() {
        return bus.isClosed();
    }

    @Override
    public void close() {
        bus.close();
    }
}
