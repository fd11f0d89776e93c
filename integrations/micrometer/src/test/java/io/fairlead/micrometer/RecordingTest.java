package io.fairlead.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.fairlead.MessageBus;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.micrometer.Desk.Do;
import io.fairlead.micrometer.Desk.Look;
import io.fairlead.micrometer.Desk.Removed;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recording allocates nothing, and loses nothing when many record at once. */
@Timeout(120)
class RecordingTest {

    private static final int TIMES = 20_000;
    private static final int BATCHES = 5;
    private static final int THREADS = 4;
    private static final ThreadMXBean MEASURE = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private record Context(@Nullable String handler) implements MessageContext {
        @Override
        public Metadata metadata() {
            throw new AssertionError("nobody asks");
        }

        @Override
        public MessageBus bus() {
            throw new AssertionError("nobody asks");
        }

        @Override
        public <T> @Nullable T get(Key<T> key) {
            throw new AssertionError("nobody asks");
        }

        @Override
        public <T> void set(Key<T> key, T value) {
            throw new AssertionError("nobody asks");
        }

        @Override
        public void passOn(Consumer<? super Metadata.Builder> more) {
            throw new AssertionError("nobody asks");
        }

        @Override
        public void onLeave(Runnable action) {
            throw new AssertionError("nobody asks");
        }
    }

    static Stream<MeterRegistry> registries() {
        return Stream.of(new SimpleMeterRegistry(), new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
    }

    /** The registries' own meters allocate nothing either, but when a window of a maximum ends. */
    @ParameterizedTest
    @MethodSource("registries")
    void allocates_nothing_after_the_first_message(MeterRegistry registry) {
        FairleadMetrics metrics =
                FairleadMetrics.builder(registry).exceptionCapacity(1).build();
        CommandMetrics commands = new CommandMetrics(metrics);
        QueryMetrics queries = new QueryMetrics(metrics);
        EventMetrics events = new EventMetrics(metrics);
        PublishedEvents published = new PublishedEvents(metrics);
        Do command = new Do(() -> "done");
        Look query = new Look(1);
        Removed event = new Removed();
        Context handler = new Context("a.Handler");
        Metadata metadata = Metadata.create();
        IllegalStateException first = new IllegalStateException("tired");
        UnsupportedOperationException second = new UnsupportedOperationException("tired, too");
        Runnable messages = () -> {
            commands.after(command, null, commands.before(command));
            commands.onError(command, first, commands.before(command));
            commands.onError(command, second, commands.before(command));
            queries.after(query, 1, queries.before(query));
            queries.onError(query, first, queries.before(query));
            events.after(event, null, handler, events.before(event));
            events.onError(event, first, handler, events.before(event));
            published.accepts(event, metadata);
        };
        messages.run();

        assertThat(allocatedBy(messages)).isZero();
        assertThat(registry.get("fairlead.commands.sent").counter().count()).isEqualTo(3.0 * (TIMES * BATCHES + 1));
        assertThat(registry.get("fairlead.commands.failed")
                        .tag("exception", "other")
                        .counter()
                        .count())
                .isEqualTo(TIMES * BATCHES + 1.0);
    }

    /** The least of some runs: what the virtual machine itself allocates now and then does not recur in each. */
    private static long allocatedBy(Runnable run) {
        long least = Long.MAX_VALUE;
        for (int batch = 0; batch < BATCHES; batch++) {
            long before = MEASURE.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < TIMES; i++) {
                run.run();
            }
            least = Math.min(least, MEASURE.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    /** The threads meet at the room that is left, which is too little. */
    @Test
    void loses_nothing_when_many_record_at_once() throws Exception {
        MeterRegistry registry = new SimpleMeterRegistry();
        EventMetrics events =
                new EventMetrics(FairleadMetrics.builder(registry).capacity(3).build());
        List<Context> handlers =
                List.of(new Context("a"), new Context("b"), new Context("c"), new Context("d"), new Context("e"));
        CyclicBarrier together = new CyclicBarrier(THREADS);
        Callable<@Nullable Void> recording = () -> {
            together.await(30, TimeUnit.SECONDS);
            Removed event = new Removed();
            for (int i = 0; i < TIMES; i++) {
                events.after(event, null, handlers.get(i % handlers.size()), events.before(event));
            }
            return null;
        };
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(pool.submit(recording));
            }
            for (Future<?> each : running) {
                each.get(60, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(registry.get("fairlead.events.processed").counters())
                .hasSize(4)
                .extracting(each -> each.getId().getTag("handler"))
                .contains("other")
                .doesNotHaveDuplicates();
        assertThat(registry.get("fairlead.events.processed").counters().stream()
                        .mapToDouble(each -> each.count())
                        .sum())
                .isEqualTo((double) THREADS * TIMES);
    }
}
