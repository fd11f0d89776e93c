package io.fairlead.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.fairlead.BusOptions;
import io.fairlead.MessageBus;
import io.fairlead.Wiring;
import io.fairlead.statistics.Desk.Added;
import io.fairlead.statistics.Desk.Do;
import io.fairlead.statistics.Desk.Look;
import io.fairlead.statistics.Desk.Removed;
import io.fairlead.statistics.MessageStatistics.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the statistics of a real bus say. */
@Timeout(60)
class StatisticsTest {

    private final Statistics statistics = new Statistics();
    private final DeskBus bus = DeskBus.builder()
            .options(BusOptions.builder().failureSink(failure -> {}).build())
            .statisticsMiddleware(new StatisticsMiddleware(statistics))
            .build();

    @AfterEach
    void close() {
        bus.close();
    }

    private MessageStatistics of(Class<?> type) {
        return of(statistics.snapshot(), type);
    }

    private static MessageStatistics of(StatisticsSnapshot snapshot, Class<?> type) {
        return snapshot.messages().stream()
                .filter(each -> each.type().equals(type.getName()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void count_commands_and_their_failures() {
        IOException error = new IOException("disk full");
        bus.send(new Do(() -> "done"));
        bus.send(new Do(() -> "done"));
        assertThatThrownBy(() -> bus.send(new Do(() -> {
                    throw error;
                })))
                .isSameAs(error);

        MessageStatistics commands = of(Do.class);
        assertThat(commands.kind()).isEqualTo(Kind.COMMAND);
        assertThat(commands.runs().completed()).isEqualTo(3);
        assertThat(commands.runs().failures()).isEqualTo(1);
        assertThat(commands.runs().inFlight()).isZero();
        assertThat(commands.handlers())
                .containsExactly(new HandlerStatistics(Desk.Doer.class.getName(), commands.runs()));
    }

    @Test
    void count_queries() {
        assertThat(bus.ask(new Look(1))).isEqualTo(2);

        assertThat(of(Look.class).kind()).isEqualTo(Kind.QUERY);
        assertThat(of(Look.class).runs().completed()).isEqualTo(1);
        assertThat(statistics.snapshot().messages()).hasSize(1);
    }

    @Test
    void count_the_runs_of_each_handler_of_an_event() throws InterruptedException {
        bus.publish(new Added(false));
        bus.publish(new Added(true));
        bus.publish(new Removed());
        assertThat(bus.awaitIdle(Duration.ofSeconds(30))).isTrue();

        MessageStatistics added = of(Added.class);
        assertThat(added.kind()).isEqualTo(Kind.EVENT);
        assertThat(added.runs().completed()).isEqualTo(4);
        assertThat(added.runs().failures()).isEqualTo(1);
        assertThat(added.handlers())
                .extracting(
                        HandlerStatistics::handler,
                        each -> each.runs().completed(),
                        each -> each.runs().failures())
                .containsExactly(tuple(Desk.Later.class.getName(), 2L, 1L), tuple(Desk.Shelf.class.getName(), 2L, 0L));
        assertThat(of(Removed.class).handlers())
                .extracting(HandlerStatistics::handler)
                .containsExactly(Desk.Shelf.class.getName());
    }

    @Test
    void join_the_numbers_of_the_queue() throws InterruptedException {
        bus.publish(new Added(false));
        bus.publish(new Added(true));
        assertThat(bus.awaitIdle(Duration.ofSeconds(30))).isTrue();

        StatisticsSnapshot snapshot = statistics.snapshot(bus);
        assertThat(snapshot.queue()).isEqualTo(bus.queueStatistics());
        assertThat(Objects.requireNonNull(snapshot.queue()).accepted()).isEqualTo(2);
        assertThat(snapshot.queue().deadLetters()).isEqualTo(1);
        assertThat(snapshot.toJson()).contains("\"queue\":{\"capacity\":", "\"deadLetters\":1");
        assertThat(statistics.snapshot().queue()).isNull();
    }

    @Test
    void tell_what_is_in_flight() throws Exception {
        CountDownLatch inside = new CountDownLatch(2);
        CountDownLatch goOn = new CountDownLatch(1);
        Do waiting = new Do(() -> {
            inside.countDown();
            goOn.await();
            return "done";
        });
        CompletableFuture<String> one = bus.sendAsync(waiting);
        CompletableFuture<String> other = bus.sendAsync(waiting);
        assertThat(inside.await(30, TimeUnit.SECONDS)).isTrue();

        assertThat(of(Do.class).runs()).isEqualTo(new RunStatistics(0, 0, 2, Latency.NONE));
        statistics.reset();
        assertThat(of(Do.class).runs().inFlight()).isEqualTo(2);
        goOn.countDown();
        one.get(30, TimeUnit.SECONDS);
        other.get(30, TimeUnit.SECONDS);
        assertThat(of(Do.class).runs().inFlight()).isZero();
        assertThat(of(Do.class).runs().completed()).isEqualTo(2);
    }

    @Test
    void know_times_to_one_per_cent() {
        AtomicLong shortest = new AtomicLong(Long.MAX_VALUE);
        long begun = System.nanoTime();
        for (int i = 0; i < 5; i++) {
            bus.send(new Do(() -> {
                long from = System.nanoTime();
                while (System.nanoTime() - from < 2_000_000) {
                    Thread.onSpinWait();
                }
                long took = System.nanoTime() - from;
                shortest.accumulateAndGet(took, Math::min);
                return "done";
            }));
        }
        long all = System.nanoTime() - begun;

        Latency latency = of(Do.class).runs().latency();
        assertThat(latency.min()).isBetween(shortest.get() * 99 / 100, all / 5 * 101 / 100);
        assertThat(latency.max()).isBetween(latency.p999() * 99 / 100, all * 101 / 100);
        assertThat(latency.mean()).isBetween(latency.min() * 99 / 100, all / 5 * 101 / 100);
        assertThat(new long[] {latency.min(), latency.p50(), latency.p90(), latency.p99(), latency.p999()})
                .isSorted();
    }

    @Test
    void begin_anew() {
        bus.send(new Do(() -> "done"));
        long before = System.nanoTime();
        statistics.reset();

        assertThat(statistics.snapshot().period()).isLessThanOrEqualTo(Duration.ofNanos(System.nanoTime() - before));
        assertThat(of(Do.class).runs()).isEqualTo(new RunStatistics(0, 0, 0, Latency.NONE));
        bus.send(new Do(() -> "done"));
        assertThat(of(Do.class).runs().completed()).isEqualTo(1);
    }

    @Test
    void count_what_finds_no_room_together() {
        Statistics small = new Statistics(1);
        try (MessageBus tight = DeskBus.builder()
                .statisticsMiddleware(new StatisticsMiddleware(small))
                .build()) {
            tight.send(new Do(() -> "done"));
            tight.ask(new Look(1));
            tight.publish(new Removed());
            tight.execute(new Do(() -> {
                throw new IOException("disk full");
            }));
        }
        StatisticsSnapshot snapshot = small.snapshot();
        assertThat(snapshot.messages()).extracting(MessageStatistics::type).containsExactly(Do.class.getName());
        assertThat(of(snapshot, Do.class).runs().completed()).isEqualTo(2);
        assertThat(snapshot.others().completed()).isEqualTo(2);
        assertThat(snapshot.others().inFlight()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Statistics(-1));
    }

    @Test
    void are_one_object_in_a_container() {
        Desk desk = DaggerDesk.create();
        try (DeskBus made = desk.bus()) {
            made.send(new Do(() -> "done"));
        }
        assertThat(of(desk.statistics().snapshot(), Do.class).runs().completed())
                .isEqualTo(1);
    }

    @Test
    void are_woven_into_the_roots_that_include_them_and_into_no_other() {
        Statistics chosen = new Statistics();
        try (ChosenBus one = ChosenBus.builder()
                        .statisticsMiddleware(new StatisticsMiddleware(chosen))
                        .build();
                QuietBus other = QuietBus.builder().build()) {
            one.send(new Do(() -> "done"));
            other.send(new Do(() -> "done"));
            assertThat(one.wiring().routes())
                    .filteredOn(route -> !route.handlers().isEmpty())
                    .allMatch(route -> route.middleware().contains(StatisticsMiddleware.class.getName()));
            assertThat(other.wiring().routes())
                    .flatExtracting(Wiring.Route::middleware)
                    .isEmpty();
        }
        assertThat(of(chosen.snapshot(), Do.class).runs().completed()).isEqualTo(1);
    }
}
