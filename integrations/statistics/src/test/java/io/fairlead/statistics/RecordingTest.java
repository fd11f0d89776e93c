package io.fairlead.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.fairlead.Event;
import io.fairlead.Message;
import io.fairlead.MessageBus;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Recording allocates nothing, and loses nothing when many record at once. */
@Timeout(60)
class RecordingTest {

    private static final int TIMES = 20_000;
    private static final int BATCHES = 5;
    private static final int THREADS = 4;
    private static final ThreadMXBean MEASURE = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    record One() implements Event {}

    record Two() implements Event {}

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

    private final IllegalStateException error = new IllegalStateException("tired");
    private final Statistics statistics = new Statistics(3);
    private final StatisticsMiddleware middleware = new StatisticsMiddleware(statistics);

    private void succeed(Message message, MessageContext context) {
        long startedAt = middleware.before(message, context);
        middleware.after(message, null, context, startedAt);
    }

    private void fail(Message message, MessageContext context) {
        long startedAt = middleware.before(message, context);
        middleware.onError(message, error, context, startedAt);
    }

    @Test
    void allocates_nothing_after_the_first_run() {
        One message = new One();
        Context handler = new Context("a.Handler");
        Two unknown = new Two();
        Context late = new Context("a.Late");
        succeed(message, handler);
        succeed(message, new Context("a.Other"));
        succeed(message, new Context(null));

        assertThat(allocatedBy(() -> {
                    succeed(message, handler);
                    fail(message, handler);
                    succeed(unknown, late);
                }))
                .isZero();
        assertThat(statistics.snapshot().others().completed()).isEqualTo((long) TIMES * BATCHES);
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
        List<Context> handlers =
                List.of(new Context("a"), new Context("b"), new Context("c"), new Context("d"), new Context("e"));
        CyclicBarrier together = new CyclicBarrier(THREADS);
        Callable<@Nullable Void> recording = () -> {
            together.await(30, TimeUnit.SECONDS);
            for (int i = 0; i < TIMES; i++) {
                Context handler = handlers.get(i % handlers.size());
                if (i % 4 == 0) {
                    fail(new One(), handler);
                } else {
                    succeed(new One(), handler);
                }
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
                each.get(30, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }

        StatisticsSnapshot snapshot = statistics.snapshot();
        RunStatistics tracked = snapshot.messages().get(0).runs();
        RunStatistics others = snapshot.others();
        long runs = (long) THREADS * TIMES;
        assertThat(snapshot.messages().get(0).handlers())
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.runs().completed()).isEqualTo(runs / 5))
                .allSatisfy(each -> assertThat(each.runs().failures()).isEqualTo(runs / 20))
                .allSatisfy(each -> assertThat(each.runs().inFlight()).isZero());
        assertThat(tracked.completed()).isEqualTo(runs / 5 * 3);
        assertThat(tracked.failures()).isEqualTo(runs / 20 * 3);
        assertThat(others.completed()).isEqualTo(runs / 5 * 2);
        assertThat(others.failures()).isEqualTo(runs / 20 * 2);
        assertThat(others.inFlight()).isZero();
    }

    @Test
    void what_takes_longer_than_an_hour_counts_as_an_hour() {
        Recording recording = new Recording();
        recording.begin();
        recording.succeed(TimeUnit.HOURS.toNanos(3));
        recording.begin();
        recording.succeed(-1);

        Recording.Sum sum = new Recording.Sum();
        recording.addTo(sum);
        assertThat(sum.toStatistics().completed()).isEqualTo(2);
        assertThat(sum.toStatistics().latency().min()).isZero();
        assertThat(sum.toStatistics().latency().max())
                .isBetween(TimeUnit.HOURS.toNanos(1), TimeUnit.MINUTES.toNanos(61));
    }
}
