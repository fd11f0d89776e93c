package io.fairlead.benchmarks.peer;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.eventbus.DeliveryContext;
import io.vertx.core.eventbus.EventBus;
import java.util.List;
import java.util.function.Consumer;

/**
 * Vert.x within one process: a verticle whose consumers run on its event loop, and a codec that hands objects over as they
 * are. The sender is another thread, because it waits.
 */
@SuppressWarnings("UnusedVariable") // the interceptors count as the hooks do; nobody reads it
public final class VertxSetUp implements AutoCloseable {

    private final Vertx vertx =
            Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));

    public VertxSetUp(List<Class<?>> messages, int interceptors) {
        messages.forEach(type -> register(bus(), type));
        List<Handler<DeliveryContext<Object>>> all = List.of(new One(), new Two(), new Three(), new Four(), new Five());
        all.subList(0, interceptors).forEach(bus()::addInboundInterceptor);
    }

    public EventBus bus() {
        return vertx.eventBus();
    }

    /** Deploys a verticle that registers consumers, and waits for it. */
    public void deploy(Consumer<EventBus> consumers) {
        vertx.deployVerticle(new AbstractVerticle() {
                    @Override
                    public void start() {
                        consumers.accept(vertx.eventBus());
                    }
                })
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static <M> void register(EventBus bus, Class<M> type) {
        bus.registerDefaultCodec(type, new LocalCodec<>(type.getName()));
    }

    private static final class One implements Handler<DeliveryContext<Object>> {
        private long entered;
        private long left;

        @Override
        public void handle(DeliveryContext<Object> delivery) {
            long number = entered++;
            delivery.next();
            left += number;
        }
    }

    private static final class Two implements Handler<DeliveryContext<Object>> {
        private long entered;
        private long left;

        @Override
        public void handle(DeliveryContext<Object> delivery) {
            long number = entered++;
            delivery.next();
            left += number;
        }
    }

    private static final class Three implements Handler<DeliveryContext<Object>> {
        private long entered;
        private long left;

        @Override
        public void handle(DeliveryContext<Object> delivery) {
            long number = entered++;
            delivery.next();
            left += number;
        }
    }

    private static final class Four implements Handler<DeliveryContext<Object>> {
        private long entered;
        private long left;

        @Override
        public void handle(DeliveryContext<Object> delivery) {
            long number = entered++;
            delivery.next();
            left += number;
        }
    }

    private static final class Five implements Handler<DeliveryContext<Object>> {
        private long entered;
        private long left;

        @Override
        public void handle(DeliveryContext<Object> delivery) {
            long number = entered++;
            delivery.next();
            left += number;
        }
    }
}
