package io.fairlead.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Metadata;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sixty-four threads send the same commands again and again, in different orders. Each is handled once. */
@Timeout(120)
class ConcurrencyTest {

    private static final int THREADS = 64;
    private static final int KEYS = 200;
    private static final int REPEATS = 4;

    private final long seed = Long.getLong("fairlead.seed", System.nanoTime());
    private final Till till = DaggerTill.factory().create(new MemoryIdempotencyStore(KEYS));
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();

    private interface Sender {
        int send(String customer, Metadata metadata);
    }

    private void sendFromAllThreads(Sender sender) throws Exception {
        System.out.println("-Dfairlead.seed=" + seed);
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<?>> ends = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Random random = new Random(seed + thread);
                ends.add(executor.submit(() -> {
                    start.await();
                    sendAll(sender, random);
                    return null;
                }));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(till.ledger().charges)
                .as("-Dfairlead.seed=%d", seed)
                .hasSize(KEYS)
                .doesNotHaveDuplicates();
        assertThat(answered.get() + refused.get()).isEqualTo(THREADS * KEYS * REPEATS);
    }

    private void sendAll(Sender sender, Random random) {
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i < KEYS * REPEATS; i++) {
            keys.add(i % KEYS);
        }
        Collections.shuffle(keys, random);
        for (int key : keys) {
            String customer = "customer" + key;
            try {
                int answer = sender.send(
                        customer, Metadata.builder().idempotencyKey("k" + key).build());
                answered.incrementAndGet();
                Integer earlier = answers.putIfAbsent(customer, answer);
                assertThat(earlier == null || earlier == answer)
                        .as("one answer for %s, -Dfairlead.seed=%d", customer, seed)
                        .isTrue();
            } catch (KeyInUseException e) {
                refused.incrementAndGet();
            }
        }
    }

    @Test
    void every_command_is_handled_once_and_all_are_answered_where_they_wait() throws Exception {
        sendFromAllThreads((customer, metadata) -> till.bus().send(new Till.Refund(customer), metadata));
        assertThat(refused).hasValue(0);
        IdempotencyStatistics statistics = till.idempotency().statistics();
        assertThat(statistics.started()).isEqualTo(KEYS);
        assertThat(statistics.replayed()).isEqualTo(THREADS * KEYS * REPEATS - KEYS);
        assertThat(answers).hasSize(KEYS).containsValues(1, KEYS);
    }

    @Test
    void every_command_is_handled_once_where_repeats_are_refused_while_it_runs() throws Exception {
        sendFromAllThreads((customer, metadata) -> till.bus().send(new Till.Charge(customer, 5), metadata));
        IdempotencyStatistics statistics = till.idempotency().statistics();
        assertThat(statistics.started()).isEqualTo(KEYS);
        assertThat(statistics.refusedRunning()).isEqualTo(refused.get());
        assertThat(statistics.replayed()).isEqualTo(THREADS * KEYS * REPEATS - KEYS - refused.get());
        assertThat(till.ledger().events).hasSize(KEYS).doesNotHaveDuplicates();
    }

    @Test
    void of_commands_that_fail_at_times_each_succeeds_once() throws Exception {
        Random random = new Random(seed);
        AtomicInteger failures = new AtomicInteger();
        till.ledger().onCharge = customer -> {
            boolean fails;
            synchronized (random) {
                fails = random.nextInt(3) == 0;
            }
            if (fails) {
                failures.incrementAndGet();
                throw new KeyInUseException(); // counted as refused by who sends
            }
            return customer;
        };
        sendFromAllThreads((customer, metadata) -> till.bus().send(new Till.Refund(customer), metadata));
        IdempotencyStatistics statistics = till.idempotency().statistics();
        assertThat(statistics.failed()).isEqualTo(failures.get()).isEqualTo(refused.get());
        assertThat(statistics.started()).isEqualTo(KEYS + failures.get());
    }
}
