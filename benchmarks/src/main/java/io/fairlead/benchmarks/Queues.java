package io.fairlead.benchmarks;

import com.google.common.eventbus.AsyncEventBus;
import com.lmax.disruptor.BlockingWaitStrategy;
import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.dsl.Disruptor;
import com.lmax.disruptor.dsl.ProducerType;
import com.lmax.disruptor.util.DaemonThreadFactory;
import io.fairlead.BusOptions;
import io.fairlead.benchmarks.app.BenchBus;
import io.fairlead.benchmarks.app.Later;
import io.fairlead.benchmarks.app.Listener;
import io.fairlead.benchmarks.peer.SpringSetUp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jctools.queues.MpscBlockingConsumerArrayQueue;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** What an event waits in until another thread comes to it. Each has one listener, and room for a batch. */
public final class Queues {

    /** That many make what a thread needs to wake up small. */
    static final int BATCH = Later.BATCH;

    private static final int CAPACITY = 10_000;
    private static final int POWER_OF_TWO = 16_384;
    private static final int DRAINED = 100;

    private Queues() {}

    /** A way to publish. */
    public abstract static class Queue {

        abstract void publish(Later event);

        /** Publishes a batch, and waits until it was handled. */
        final void publishAll(Sequences.OfLater events) {
            long end = Later.One.batches() + 1;
            for (int i = 0; i < BATCH; i++) {
                publish(events.next());
            }
            while (Later.One.batches() < end) {
                Thread.onSpinWait();
            }
        }
    }

    /** The queue that Fairlead's is built on, and a thread that empties it. */
    @State(Scope.Benchmark)
    public static class Bare extends Queue {
        private final ArrayBlockingQueue<Later> queue = new ArrayBlockingQueue<>(CAPACITY);
        private Thread thread;

        @Setup
        public void start(WorkChoice first) {
            Later.One listener = new Later.One();
            thread = consumer(() -> {
                List<Later> batch = new ArrayList<>(DRAINED);
                while (true) {
                    batch.add(queue.take());
                    queue.drainTo(batch, DRAINED - 1);
                    batch.forEach(listener::handle);
                    batch.clear();
                }
            });
        }

        @Override
        void publish(Later event) {
            try {
                queue.put(event);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }

        @TearDown
        public void stop() {
            thread.interrupt();
        }
    }

    /** A queue for one consumer, which sleeps while there is nothing. */
    @State(Scope.Benchmark)
    public static class JcTools extends Queue {
        private final MpscBlockingConsumerArrayQueue<Later> queue = new MpscBlockingConsumerArrayQueue<>(POWER_OF_TWO);
        private Thread thread;

        @Setup
        public void start(WorkChoice first) {
            Later.One listener = new Later.One();
            thread = consumer(() -> {
                while (true) {
                    listener.handle(queue.take());
                    queue.drain(listener::handle, DRAINED - 1);
                }
            });
        }

        @Override
        void publish(Later event) {
            while (!queue.offer(event)) {
                Thread.onSpinWait();
            }
        }

        @TearDown
        public void stop() {
            thread.interrupt();
        }
    }

    private interface Consuming {
        void run() throws InterruptedException;
    }

    private static Thread consumer(Consuming consuming) {
        Thread thread = new Thread(() -> {
            try {
                consuming.run();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Disruptor, for many publishers, with the strategy that does not busy a processor while there is nothing. */
    @State(Scope.Benchmark)
    public static class Lmax extends Queue {

        private static final class Slot {
            private Later event;
        }

        private Disruptor<Slot> disruptor;
        private RingBuffer<Slot> ring;

        @Setup
        public void start(WorkChoice first) {
            Later.One listener = new Later.One();
            disruptor = new Disruptor<>(
                    Slot::new,
                    POWER_OF_TWO,
                    DaemonThreadFactory.INSTANCE,
                    ProducerType.MULTI,
                    new BlockingWaitStrategy());
            disruptor.handleEventsWith((slot, sequence, last) -> listener.handle(slot.event));
            ring = disruptor.start();
        }

        @Override
        void publish(Later event) {
            ring.publishEvent((slot, sequence, given) -> slot.event = given, event);
        }

        @TearDown
        public void stop() {
            disruptor.shutdown();
        }
    }

    /** The generated bus, with a thread for its queue. */
    @State(Scope.Benchmark)
    public static class Fairlead extends Queue {
        private final ExecutorService executor = Executors.newSingleThreadExecutor();
        private BenchBus bus;

        @Setup
        public void build(WorkChoice first) {
            bus = BenchBus.builder()
                    .options(BusOptions.builder().executor(executor).build())
                    .build();
        }

        @Override
        void publish(Later event) {
            bus.publish(event);
        }

        @TearDown
        public void stop() {
            bus.close();
            executor.shutdown();
        }
    }

    /** Guava, with a thread for its queue. */
    @State(Scope.Benchmark)
    public static class Guava extends Queue {
        private final ExecutorService executor = Executors.newSingleThreadExecutor();
        private final AsyncEventBus bus = new AsyncEventBus(executor);

        @Setup
        public void register(WorkChoice first) {
            bus.register(new Later.One());
        }

        @Override
        void publish(Later event) {
            bus.post(event);
        }

        @TearDown
        public void stop() {
            executor.shutdown();
        }
    }

    /** Spring's events, with a thread for all listeners. */
    @State(Scope.Benchmark)
    public static class Spring extends Queue {
        private final ExecutorService executor = Executors.newSingleThreadExecutor();
        private ConfigurableApplicationContext context;
        private ApplicationEventPublisher publisher;

        @Setup
        public void refresh(WorkChoice first) {
            context = SpringSetUp.of(List.of(new Later.One()), executor);
            publisher = context;
        }

        @Override
        void publish(Later event) {
            publisher.publishEvent(event);
        }

        @TearDown
        public void stop() {
            context.close();
            executor.shutdown();
        }
    }

    /** Reactor: a sink for many publishers, and a scheduler of one thread behind it. */
    @State(Scope.Benchmark)
    public static class Reactor extends Queue {
        private final Scheduler scheduler = Schedulers.newSingle("listener", true);
        private final Sinks.Many<Later> sink = Sinks.many()
                .unicast()
                .onBackpressureBuffer(
                        reactor.util.concurrent.Queues.<Later>get(POWER_OF_TWO).get());
        private final Sinks.EmitFailureHandler again = Sinks.EmitFailureHandler.busyLooping(Duration.ofSeconds(1));

        @Setup
        public void subscribe(WorkChoice first) {
            sink.asFlux().publishOn(scheduler).subscribe(new Later.One()::handle);
        }

        @Override
        void publish(Later event) {
            sink.emitNext(event, again);
        }

        @TearDown
        public void stop() {
            scheduler.dispose();
        }
    }

    /** Vert.x, whose event loop is its queue. */
    @State(Scope.Benchmark)
    public static class Vertx extends Queue {

        private static final class Loop extends VertxState {
            private void listen(Listener<Later> listener) {
                open(List.of(Later.class), 0);
                listen(List.of(listener));
            }
        }

        private final Loop loop = new Loop();

        @Setup
        public void make(WorkChoice first) {
            loop.listen(new Later.One()::handle);
        }

        @Override
        void publish(Later event) {
            loop.publish(event);
        }

        @TearDown
        public void stop() {
            loop.close();
        }
    }
}
