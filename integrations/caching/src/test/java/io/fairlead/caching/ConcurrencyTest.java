package io.fairlead.caching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fairlead.caching.Desk.GetPrice;
import io.fairlead.caching.Desk.PriceChanged;
import io.fairlead.problem.ForbiddenException;
import io.fairlead.problem.LimitExceededException;
import io.fairlead.problem.Reason;
import io.fairlead.problem.UnauthorizedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
@SuppressWarnings("ThreadPriorityCheck") // to yield makes more orders likely, and none certain
class ConcurrencyTest {

    private static final int THREADS = 64;

    private final QueryCaches caches = new QueryCaches();
    private final List<Thread> threads = new ArrayList<>();
    private Desk.Source source = (query, metadata) -> "unset";
    private final DeskBus bus = DeskBus.builder()
            .deskAnswering(new Desk.Answering((query, metadata) -> source.answer(query, metadata)))
            .caching(new Caching(caches))
            .build();

    @AfterEach
    void close() {
        bus.close();
    }

    private <T> FutureTask<T> start(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task);
        threads.add(thread);
        thread.start();
        return task;
    }

    /** Until all threads but the current one wait for something. */
    private void awaitOthers() {
        while (threads.stream()
                .filter(each -> !each.equals(Thread.currentThread()))
                .anyMatch(each ->
                        each.getState() != Thread.State.WAITING && each.getState() != Thread.State.TIMED_WAITING)) {
            Thread.onSpinWait();
        }
    }

    private CacheStatistics statistics() {
        return caches.statistics().get(0);
    }

    @Test
    void of_all_who_ask_the_same_at_once_one_asks_the_handler() throws Exception {
        CountDownLatch all = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        source = (query, metadata) -> {
            all.await();
            awaitOthers();
            return asked.incrementAndGet();
        };
        List<FutureTask<Object>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            tasks.add(start(() -> bus.ask(new GetPrice("nut"))));
        }
        all.countDown();

        for (FutureTask<Object> task : tasks) {
            assertThat(task.get()).isEqualTo(1);
        }
        assertThat(statistics().loads()).isEqualTo(1);
        assertThat(statistics().shared()).isEqualTo(THREADS - 1);
        assertThat(statistics().hits()).isZero();
    }

    @Test
    void all_who_wait_for_what_fails_fail_alike() throws Exception {
        CountDownLatch all = new CountDownLatch(1);
        IllegalStateException failure = new IllegalStateException("no line");
        source = (query, metadata) -> {
            all.await();
            awaitOthers();
            throw failure;
        };
        List<FutureTask<Object>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            tasks.add(start(() -> {
                try {
                    return bus.ask(new GetPrice("nut"));
                } catch (IllegalStateException error) {
                    return error;
                }
            }));
        }
        all.countDown();

        for (FutureTask<Object> task : tasks) {
            assertThat(task.get()).isSameAs(failure);
        }
        assertThat(statistics().loadFailures()).isEqualTo(1);
        assertThat(statistics().shared()).isEqualTo(THREADS - 1);
    }

    @Test
    void who_is_interrupted_while_he_asks_keeps_nobody_else_from_an_answer() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch leading = new CountDownLatch(1);
        source = (query, metadata) -> {
            if (asked.incrementAndGet() == 1) {
                leading.countDown();
                new CountDownLatch(1).await();
            }
            return "price";
        };
        FutureTask<Object> leader = start(() -> {
            try {
                return bus.ask(new GetPrice("nut"));
            } catch (Exception error) {
                return error;
            }
        });
        leading.await();
        List<FutureTask<Object>> others = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            others.add(start(() -> bus.ask(new GetPrice("nut"))));
        }
        awaitOthers();
        threads.get(0).interrupt();

        assertThat(leader.get()).isInstanceOf(InterruptedException.class);
        for (FutureTask<Object> other : others) {
            assertThat(other.get()).isEqualTo("price");
        }
        assertThat(asked).hasValue(2);
        assertThat(statistics().loads()).isEqualTo(1);
        assertThat(statistics().loadFailures()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void who_is_refused_keeps_nobody_else_from_an_answer(Exception refusal) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(1);
        source = (query, metadata) -> {
            if (asked.incrementAndGet() == 1) {
                all.await();
                awaitOthers();
                throw refusal;
            }
            return "report";
        };
        List<FutureTask<Object>> tasks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tasks.add(start(() -> {
                try {
                    return bus.ask(new GetPrice("nut"));
                } catch (Exception error) {
                    return error;
                }
            }));
        }
        all.countDown();

        List<Object> got = new ArrayList<>();
        for (FutureTask<Object> task : tasks) {
            got.add(task.get());
        }
        assertThat(got)
                .containsOnlyOnce(refusal)
                .filteredOn(each -> each.equals("report"))
                .hasSize(7);
        assertThat(asked).hasValue(2);
    }

    static List<Exception> refusals() {
        return List.of(
                new ForbiddenException(Reason.of("not for you")),
                new UnauthorizedException(Reason.of("who are you")),
                new LimitExceededException("enough", Duration.ofSeconds(1)),
                new CompletionException(new ForbiddenException(Reason.of("not for you"))));
    }

    @Test
    void who_has_waited_long_enough_asks_the_handler_himself() throws Exception {
        CountDownLatch leading = new CountDownLatch(1);
        CountDownLatch late = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        source = (query, metadata) -> {
            int number = asked.incrementAndGet();
            if (number == 1) {
                leading.countDown();
                late.await();
            }
            return number;
        };
        QueryCaches impatient = new QueryCaches(new MemoryCacheStore(), Duration.ofMillis(20));
        try (DeskBus other = DeskBus.builder()
                .deskAnswering(new Desk.Answering((query, metadata) -> source.answer(query, metadata)))
                .caching(new Caching(impatient))
                .build()) {
            FutureTask<Object> leader = start(() -> other.ask(new GetPrice("nut")));
            leading.await();

            assertThat(other.ask(new GetPrice("nut"))).isEqualTo(2);
            late.countDown();
            assertThat(leader.get()).isEqualTo(1);
            assertThat(other.ask(new GetPrice("nut"))).isEqualTo(1);
        }
        CacheStatistics counted = impatient.statistics().get(0);
        assertThat(counted.overdue()).isEqualTo(1);
        assertThat(counted.loads()).isEqualTo(1);
        assertThat(counted.shared()).isZero();
    }

    @Test
    void a_wait_is_longer_than_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QueryCaches(new MemoryCacheStore(), Duration.ZERO))
                .withMessageContaining("PT0S");
    }

    @Test
    void two_that_would_wait_for_each_other_are_told_so() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        source = (query, metadata) -> {
            both.await();
            String other = ((GetPrice) query).item().equals("nut") ? "bolt" : "nut";
            return bus.ask(new GetPrice(other));
        };
        Callable<List<Throwable>> asking = () -> {
            try {
                bus.ask(new GetPrice(threads.indexOf(Thread.currentThread()) == 0 ? "nut" : "bolt"));
                return List.of();
            } catch (CacheRecursionException error) {
                return List.of(error);
            }
        };
        FutureTask<List<Throwable>> one = start(asking);
        FutureTask<List<Throwable>> two = start(asking);

        assertThat(one.get()).hasSize(1);
        assertThat(two.get()).hasSize(1);
    }

    /** Whoever asks after an event gets nothing that is older than what it tells of, and every query is counted once. */
    @Test
    void nobody_gets_what_an_event_has_made_stale() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        AtomicLong truth = new AtomicLong();
        AtomicLong told = new AtomicLong();
        AtomicInteger asked = new AtomicInteger();
        source = (query, metadata) -> {
            asked.incrementAndGet();
            long read = truth.get();
            Thread.yield();
            if (query.hashCode() % 7 == 0 && read % 5 == 0) {
                throw new IllegalStateException("no line");
            }
            return read;
        };
        int each = 400;
        List<FutureTask<Integer>> readers = new ArrayList<>();
        for (int i = 0; i < THREADS - 1; i++) {
            Random random = new Random(seed + i);
            readers.add(start(() -> {
                int stale = 0;
                for (int j = 0; j < each; j++) {
                    long known = told.get();
                    try {
                        stale += (long) bus.ask(new GetPrice("item " + random.nextInt(12))) < known ? 1 : 0;
                    } catch (IllegalStateException failure) {
                        Thread.yield();
                    }
                }
                return stale;
            }));
        }
        FutureTask<Integer> writer = start(() -> {
            for (int j = 0; j < each; j++) {
                long next = truth.incrementAndGet();
                bus.publish(new PriceChanged());
                told.set(next);
                Thread.yield();
            }
            return 0;
        });

        for (FutureTask<Integer> reader : readers) {
            assertThat(reader.get()).isZero();
        }
        writer.get();
        CacheStatistics counted = statistics();
        System.out.println(counted);
        assertThat(counted.hits() + counted.shared() + counted.loads() + counted.loadFailures())
                .isEqualTo((long) (THREADS - 1) * each);
        assertThat(counted.loads() + counted.loadFailures()).isEqualTo(asked.get());
        assertThat(counted.clears()).isEqualTo(each);
    }
}
