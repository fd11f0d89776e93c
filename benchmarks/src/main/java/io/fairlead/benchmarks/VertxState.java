package io.fairlead.benchmarks;

import io.fairlead.benchmarks.app.Listener;
import io.fairlead.benchmarks.app.Plain;
import io.fairlead.benchmarks.peer.VertxSetUp;
import io.vertx.core.Future;
import io.vertx.core.eventbus.EventBus;
import io.vertx.core.eventbus.Message;
import java.util.List;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Vert.x hands every message to another thread. To wait for each one measures that alone; so there are rows in which
 * {@value #BATCH} messages are under way before anybody waits, which is its best case, and uses two processors.
 */
public abstract class VertxState {

    static final int BATCH = 512;

    private static final String EVENT = "event";
    private static final String END = "end";

    private VertxSetUp setUp;
    EventBus bus;

    final void open(List<Class<?>> messages, int interceptors) {
        setUp = new VertxSetUp(messages, interceptors);
        bus = setUp.bus();
    }

    /** Each command has an address of its own. */
    final void handle(List<an.awesome.pipelinr.Command.Handler<?, io.fairlead.benchmarks.app.Receipt>> handlers) {
        setUp.deploy(bus -> handlers.forEach(handler -> {
            String address = Plain.addressOf(handler);
            bus.<Plain>localConsumer(address, message -> message.reply(answer(handler, message.body())));
        }));
    }

    @SuppressWarnings("unchecked") // a handler gets what is sent to its address
    private static Object answer(an.awesome.pipelinr.Command.Handler<?, ?> handler, Plain message) {
        return ((an.awesome.pipelinr.Command.Handler<Plain, ?>) handler).handle(message);
    }

    final <E> void listen(List<Listener<E>> listeners) {
        setUp.deploy(bus -> {
            listeners.forEach(listener -> bus.<E>localConsumer(EVENT, message -> listener.handle(message.body())));
            bus.localConsumer(END, message -> message.reply(null));
        });
    }

    /** Publishes one, and does not wait. */
    final void publish(Object event) {
        bus.publish(EVENT, event);
    }

    /** Publishes a batch, and waits for a message behind it on the same event loop. */
    final void publish(Supplier<?> events) {
        for (int i = 0; i < BATCH; i++) {
            bus.publish(EVENT, events.get());
        }
        join(bus.request(END, null));
    }

    /** Sends one command, and waits for its answer. */
    final Object send(Plain command) {
        return join(bus.request(command.address(), command));
    }

    /** Sends a batch of commands; the last answer is the last to come, because there is one event loop. */
    final Object send(Supplier<Plain> commands) {
        Future<Message<Object>> last = null;
        for (int i = 0; i < BATCH; i++) {
            Plain command = commands.get();
            last = bus.request(command.address(), command);
        }
        return join(last);
    }

    private static Object join(Future<Message<Object>> answer) {
        return answer.toCompletionStage().toCompletableFuture().join().body();
    }

    @TearDown
    public void close() {
        setUp.close();
    }
}
