package io.fairlead.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.resilience.Mill.Everything;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Many threads through all policies at once, and every message, try, permit and refusal accounted for. That no two take one permit of a
 * bulkhead, and no answer of a circuit is lost, is Resilience4j's to see to; that they are asked once for each try, and given back, is ours.
 */
@Timeout(120)
class LoadTest {

    private static final int THREADS = 64;
    private static final int MESSAGES_EACH = 400;
    private static final int PERMITS = 20_000;
    private static final int PLACES = 8;

    private final Resilience resilience = Resilience.builder().build();
    private final MillBus bus = Mill.bus(resilience);
    private final LongAdder handled = new LongAdder();
    private final LongAdder handledInVain = new LongAdder();
    private final LongAdder answered = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder full = new LongAdder();
    private final LongAdder limited = new LongAdder();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger mostInside = new AtomicInteger();

    @SuppressWarnings("ThreadPriorityCheck") // it only makes some things more likely
    private String work(Random random) throws IOException {
        mostInside.accumulateAndGet(inside.incrementAndGet(), Math::max);
        try {
            handled.increment();
            if (random.nextInt(4) == 0) {
                Thread.yield(); // so that others come while it is inside
            }
            if (random.nextInt(5) == 0) {
                handledInVain.increment();
                throw new IOException("as the seed wants it");
            }
            return "flour";
        } finally {
            inside.decrementAndGet();
        }
    }

    private void send(long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < MESSAGES_EACH; i++) {
            try {
                bus.send(new Everything(() -> work(random)));
                answered.increment();
            } catch (RateLimitExceededException refusal) {
                limited.increment();
            } catch (BulkheadFullException refusal) {
                full.increment();
            } catch (Exception error) {
                assertThat(error).isInstanceOf(IOException.class);
                failed.increment();
            }
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }

    private void run(ExecutorService threads) throws Exception {
        long seed = Long.getLong("fairlead.seed", System.nanoTime());
        CountDownLatch ready = new CountDownLatch(THREADS);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            long own = seed + i;
            Callable<Void> sender = () -> {
                ready.countDown();
                ready.await();
                send(own);
                return null;
            };
            all.add(threads.submit(sender));
        }
        for (Future<?> each : all) {
            each.get();
        }
        threads.shutdown();
        account(seed);
    }

    private void account(long seed) {
        long sent = (long) THREADS * MESSAGES_EACH;
        String name = Everything.class.getName();
        RetryStatus tries = resilience.retries().get(0);
        CircuitBreakerStatus circuit = resilience.circuitBreakers().get(0);
        BulkheadStatus bulkhead = resilience.bulkheads().get(0);
        System.out.printf(
                "seed %d: %d sent, %d answered, %d failed, %d full, %d limited; %d tries, %d handled, %d refused by the bulkhead%n",
                seed,
                sent,
                answered.sum(),
                failed.sum(),
                full.sum(),
                limited.sum(),
                tries.attempts(),
                handled.sum(),
                bulkhead.refused());

        assertThat(answered.sum() + failed.sum() + full.sum() + limited.sum()).isEqualTo(sent);
        assertThat(resilience.rateLimits())
                .containsExactly(
                        new RateLimitStatus(name, PERMITS, Duration.ofHours(1), 1, PERMITS, sent - PERMITS, 0));
        assertThat(limited.sum()).isEqualTo(sent - PERMITS);
        assertThat(tries.succeededAtOnce() + tries.succeededLater()).isEqualTo(answered.sum());
        assertThat(tries.exhausted()).isEqualTo(failed.sum() + full.sum());
        assertThat(tries.notTriedAgain()).isZero();
        assertThat(tries.attempts()).isEqualTo(handled.sum() + bulkhead.refused());
        assertThat(handled.sum() - handledInVain.sum()).isEqualTo(answered.sum());
        assertThat(bulkhead.underWay()).isZero();
        assertThat(mostInside).hasValueBetween(2, PLACES);
        assertThat(circuit.refused()).isZero();
        assertThat(circuit.answers()).isEqualTo(100);
        assertThat(resilience.timeouts()).containsExactly(new TimeoutStatus(name, Duration.ofMinutes(1), 0, 0));
    }

    @Test
    void everyTryPermitAndRefusalIsAccountedFor() throws Exception {
        run(Executors.newFixedThreadPool(THREADS));
    }

    @Test
    void everyTryPermitAndRefusalOfVirtualThreadsIsAccountedFor() throws Exception {
        Assumptions.assumeTrue(Runtime.version().feature() >= 21, "there are virtual threads from 21 on");
        run((ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null));
    }
}
