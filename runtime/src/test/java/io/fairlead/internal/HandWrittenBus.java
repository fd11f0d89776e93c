package io.fairlead.internal;

import io.fairlead.BusOptions;
import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Message;
import io.fairlead.Metadata;
import io.fairlead.Query;
import io.fairlead.UnhandledMessageException;
import io.fairlead.Wiring;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** A bus as the processor would generate it, for messages that bring along what their handlers do. */
final class HandWrittenBus extends GeneratedBus {

    /** A command, and what its handler does. */
    record Do<R extends @Nullable Object>(Callable<R> handler) implements Command<R> {}

    /** A query, and what its handler does. */
    record Ask<R extends @Nullable Object>(Callable<R> handler) implements Query<R> {}

    /** An event, and what each of its handlers does. */
    record Tell(List<Callable<?>> handlers) implements Event {
        @SafeVarargs
        @SuppressWarnings("varargs") // List.of copies the array
        Tell(Callable<?>... handlers) {
            this(List.of(handlers));
        }
    }

    /** A message as it arrived. */
    record Arrival(Message message, @Nullable Metadata metadata) {}

    private final Queue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
    private volatile boolean opened;

    HandWrittenBus(BusOptions options) {
        super(options);
    }

    List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    private void arrive(Message message, @Nullable Metadata metadata) {
        if (!opened) {
            synchronized (lock) {
                requireOpen();
                opened = true;
            }
        }
        arrivals.add(new Arrival(message, metadata));
    }

    @Override
    protected void forgetPipelines() {
        opened = false;
    }

    @Override
    public <R extends @Nullable Object> R send(Command<R> command) {
        return doSend(command, null);
    }

    @Override
    public <R extends @Nullable Object> R send(Command<R> command, Metadata metadata) {
        return doSend(command, metadata);
    }

    private <R extends @Nullable Object> R doSend(Command<R> command, @Nullable Metadata metadata) {
        arrive(command, metadata);
        if (command instanceof Do<R> known) {
            return call(known.handler());
        }
        throw new UnhandledMessageException(command);
    }

    @Override
    public <R extends @Nullable Object> R ask(Query<R> query) {
        return doAsk(query, null);
    }

    @Override
    public <R extends @Nullable Object> R ask(Query<R> query, Metadata metadata) {
        return doAsk(query, metadata);
    }

    private <R extends @Nullable Object> R doAsk(Query<R> query, @Nullable Metadata metadata) {
        arrive(query, metadata);
        if (query instanceof Ask<R> known) {
            return call(known.handler());
        }
        throw new UnhandledMessageException(query);
    }

    @Override
    public void publish(Event event) {
        doPublish(event, null);
    }

    @Override
    public void publish(Event event, Metadata metadata) {
        doPublish(event, metadata);
    }

    private void doPublish(Event event, @Nullable Metadata metadata) {
        arrive(event, metadata);
        if (!(event instanceof Tell known)) {
            return;
        }
        EventFailures failures = null;
        for (int i = 0; i < known.handlers().size(); i++) {
            try {
                known.handlers().get(i).call();
            } catch (Throwable error) {
                failures = EventFailures.add(failures, options(), event, "Handler" + i, error);
            }
        }
        if (failures != null) {
            throw failures.toException();
        }
    }

    private static <R extends @Nullable Object> R call(Callable<R> handler) {
        try {
            return handler.call();
        } catch (Throwable error) {
            throw Rethrow.unchecked(error);
        }
    }

    @Override
    public Wiring wiring() {
        return new Wiring.Builder().build();
    }
}
