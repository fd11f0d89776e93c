package io.fairlead.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.BusOptions;
import io.fairlead.Wiring;
import io.fairlead.event.EventQueueOptions;
import io.fairlead.event.EventQueueStatistics;
import io.fairlead.event.QueueStart;
import io.fairlead.event.WaterMark;
import io.fairlead.micrometer.Desk.Added;
import io.fairlead.micrometer.Desk.Do;
import io.fairlead.micrometer.Desk.DoLater;
import io.fairlead.micrometer.Desk.Look;
import io.fairlead.micrometer.Desk.Open;
import io.fairlead.micrometer.Desk.Removed;
import io.fairlead.micrometer.Desk.Unheard;
import io.fairlead.registration.Registration;
import io.fairlead.session.Session;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the meters of a real bus say. */
@Timeout(60)
class FairleadMetricsTest {

    private final MockClock clock = new MockClock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
    private final FairleadMetrics metrics = new FairleadMetrics(registry);
    private final List<WaterMark> marks = new ArrayList<>();
    private final Backpressure backpressure = new Backpressure(Tags.empty(), (mark, unfinished) -> marks.add(mark));
    private final DeskBus bus = busWith(metrics);

    private DeskBus busWith(FairleadMetrics recorded) {
        return DeskBus.builder()
                .options(BusOptions.builder()
                        .executor(Runnable::run) // so that a test knows how far a message has come
                        .failureSink(failure -> {})
                        .eventQueue(EventQueueOptions.builder()
                                .capacity(8)
                                .waterMarks(1, 2)
                                .waterMarkListener(backpressure)
                                .start(QueueStart.BUFFERING)
                                .build())
                        .build())
                .commandMetrics(new CommandMetrics(recorded))
                .queryMetrics(new QueryMetrics(recorded))
                .eventMetrics(new EventMetrics(recorded))
                .publishedEvents(new PublishedEvents(recorded))
                .build();
    }

    @AfterEach
    void close() {
        bus.start();
        bus.close();
    }

    private double count(String name, String... tags) {
        return registry.get(name).tags(tags).counter().count();
    }

    private double queueCount(String name) {
        return registry.get("fairlead.queue." + name).functionCounter().count();
    }

    private double gauge(String name, String... tags) {
        return registry.get(name).tags(tags).gauge().value();
    }

    private static String[] tags(Class<?> type, String outcome) {
        return new String[] {"message", type.getName(), "outcome", outcome};
    }

    private Timer timer(String kind, Class<?> type, String outcome) {
        return registry.get("fairlead." + kind + ".processing.duration")
                .tags(tags(type, outcome))
                .timer();
    }

    private boolean isTimed(String kind, Class<?> type, String outcome) {
        return registry.find("fairlead." + kind + ".processing.duration")
                        .tags(tags(type, outcome))
                        .timer()
                != null;
    }

    @Test
    void count_and_time_commands() {
        bus.send(new Do(() -> {
            clock.add(3, TimeUnit.MILLISECONDS);
            return "done";
        }));
        bus.send(new Do(() -> {
            clock.add(1, TimeUnit.SECONDS);
            return "done";
        }));

        assertThat(count("fairlead.commands.sent", "message", Do.class.getName()))
                .isEqualTo(2);
        assertThat(count("fairlead.commands.processed", "message", Do.class.getName()))
                .isEqualTo(2);
        assertThat(registry.find("fairlead.commands.failed").counter()).isNull();
        Timer timer = timer("command", Do.class, "success");
        assertThat(timer.count()).isEqualTo(2);
        assertThat(timer.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(1003);
        assertThat(timer.max(TimeUnit.MILLISECONDS)).isEqualTo(1000);
        assertThat(isTimed("command", Do.class, "failure")).isFalse();
    }

    @Test
    void count_failures_by_the_class_of_the_exception() {
        IOException error = new IOException("disk 7 is full");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> bus.send(new Do(() -> {
                        clock.add(5, TimeUnit.MILLISECONDS);
                        throw error;
                    })))
                    .isSameAs(error);
        }
        bus.execute(new Do(() -> {
            throw new Broken();
        }));

        assertThat(count("fairlead.commands.sent")).isEqualTo(3);
        assertThat(count("fairlead.commands.processed")).isZero();
        assertThat(count("fairlead.commands.failed", "exception", "IOException"))
                .isEqualTo(2);
        assertThat(count("fairlead.commands.failed", "exception", "Broken")).isEqualTo(1);
        Timer failures = timer("command", Do.class, "failure");
        assertThat(failures.count()).isEqualTo(3);
        assertThat(failures.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(10);
    }

    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void time_answers_that_come_later_until_they_are_there() {
        CompletableFuture<String> answer = new CompletableFuture<>();
        CompletableFuture<String> failing = new CompletableFuture<>();
        CompletableFuture<String> sent = bus.sendAsync(new DoLater(answer));
        CompletableFuture<String> sentInVain = bus.sendAsync(new DoLater(failing));
        clock.add(40, TimeUnit.MILLISECONDS);
        assertThat(count("fairlead.commands.sent", "message", DoLater.class.getName()))
                .isEqualTo(2);
        assertThat(count("fairlead.commands.processed", "message", DoLater.class.getName()))
                .isZero();

        answer.complete("done");
        assertThat(sent.join()).isEqualTo("done");
        failing.completeExceptionally(new IOException("gone"));
        assertThatThrownBy(sentInVain::join).hasCauseInstanceOf(IOException.class);

        assertThat(timer("command", DoLater.class, "success").totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(40);
        assertThat(count("fairlead.commands.failed", "exception", "IOException"))
                .isEqualTo(1);
    }

    @Test
    void count_and_time_queries() {
        assertThat(bus.ask(new Look(2))).isEqualTo(5);
        assertThatThrownBy(() -> bus.ask(new Look(0))).isInstanceOf(ArithmeticException.class);

        assertThat(count("fairlead.queries.asked", "message", Look.class.getName()))
                .isEqualTo(2);
        assertThat(count("fairlead.queries.processed")).isEqualTo(1);
        assertThat(count("fairlead.queries.failed", "exception", "ArithmeticException"))
                .isEqualTo(1);
        assertThat(isTimed("query", Look.class, "success")).isTrue();
        assertThat(isTimed("query", Look.class, "failure")).isTrue();
    }

    @Test
    void count_events_once_and_the_runs_of_each_handler() throws InterruptedException {
        bus.publish(new Added(false));
        bus.publish(new Added(true));
        bus.publish(new Removed());
        bus.start();
        assertThat(bus.awaitIdle(Duration.ofSeconds(30))).isTrue();

        String added = Added.class.getName();
        String later = Desk.Later.class.getName();
        assertThat(count("fairlead.events.published", "message", added)).isEqualTo(2);
        assertThat(count("fairlead.events.published", "message", Removed.class.getName()))
                .isEqualTo(1);
        assertThat(count("fairlead.events.processed", "message", added, "handler", later))
                .isEqualTo(1);
        assertThat(count("fairlead.events.processed", "message", added, "handler", Desk.Shelf.class.getName()))
                .isEqualTo(2);
        assertThat(count("fairlead.events.failed", "handler", later, "exception", "IllegalStateException"))
                .isEqualTo(1);
        assertThat(registry.get("fairlead.event.processing.duration")
                        .tags("message", added, "handler", later, "outcome", "failure")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void have_no_meters_of_events_without_handlers() {
        bus.publish(new Unheard());

        assertThat(registry.getMeters()).isEmpty();
    }

    @Test
    void show_the_queue() throws InterruptedException {
        metrics.bind(bus);
        bus.publish(new Added(false));
        assertThat(gauge("fairlead.queue.size")).isEqualTo(1);
        assertThat(gauge("fairlead.queue.capacity")).isEqualTo(8);
        assertThat(gauge("fairlead.queue.unfinished")).isEqualTo(1);
        assertThat(gauge("fairlead.dead.letter.queue.size")).isZero();

        bus.publish(new Added(true));
        bus.start();
        assertThat(bus.awaitIdle(Duration.ofSeconds(30))).isTrue();

        assertThat(gauge("fairlead.queue.size")).isZero();
        assertThat(gauge("fairlead.dead.letter.queue.size")).isEqualTo(1);
        assertThat(queueCount("accepted")).isEqualTo(2);
        assertThat(queueCount("finished")).isEqualTo(2);
        assertThat(queueCount("handled")).isEqualTo(1);
        assertThat(queueCount("failed")).isEqualTo(1);
        assertThat(queueCount("rejected")).isZero();
    }

    @Test
    void show_every_number_of_the_queue_by_a_meter() {
        metrics.bind(bus);

        assertThat(registry.getMeters())
                .extracting(each -> each.getId().getName())
                .filteredOn(name -> name.startsWith("fairlead.queue.") || name.startsWith("fairlead.dead"))
                .hasSize(EventQueueStatistics.class.getRecordComponents().length)
                .doesNotHaveDuplicates();
    }

    @Test
    void show_that_the_queue_is_under_pressure_until_it_has_emptied() throws InterruptedException {
        backpressure.bindTo(registry);
        bus.publish(new Added(false));
        assertThat(gauge("fairlead.backpressure.active")).isZero();
        bus.publish(new Added(false));
        assertThat(gauge("fairlead.backpressure.active")).isEqualTo(1);

        bus.start();
        assertThat(bus.awaitIdle(Duration.ofSeconds(30))).isTrue();
        assertThat(gauge("fairlead.backpressure.active")).isZero();
        assertThat(marks).containsExactly(WaterMark.HIGH, WaterMark.LOW);
    }

    @Test
    void show_sessions_and_handlers() {
        metrics.bind(bus);
        assertThat(gauge("fairlead.registered.handlers", "kind", "command")).isEqualTo(1);
        assertThat(gauge("fairlead.registered.handlers", "kind", "query")).isEqualTo(1);
        assertThat(gauge("fairlead.registered.handlers", "kind", "event")).isEqualTo(2);
        assertThat(gauge("fairlead.active.sessions")).isZero();

        Registration registration = bus.onCommand(Open.class, (command, context) -> "opened");
        try (Session session = bus.openSession("job-1")) {
            assertThat(gauge("fairlead.active.sessions")).isEqualTo(1);
            assertThat(session.isClosed()).isFalse();
        }
        assertThat(gauge("fairlead.active.sessions")).isZero();
        assertThat(gauge("fairlead.registered.handlers", "kind", "command")).isEqualTo(2);
        registration.close();
        assertThat(gauge("fairlead.registered.handlers", "kind", "command")).isEqualTo(1);
    }

    @Test
    void let_a_bus_go() {
        BusMetrics bound = metrics.bind(bus);
        assertThat(registry.getMeters()).isNotEmpty();
        bound.close();

        assertThat(registry.getMeters()).isEmpty();
        bus.send(new Do(() -> "done"));
        assertThat(count("fairlead.commands.sent")).isEqualTo(1);
    }

    @Test
    void have_the_tags_of_the_application() {
        FairleadMetrics named =
                FairleadMetrics.builder(registry).tags(Tags.of("bus", "desk")).build();
        try (DeskBus other = busWith(named)) {
            named.bind(other);
            other.send(new Do(() -> "done"));
            other.publish(new Removed());
        }

        assertThat(registry.getMeters())
                .extracting(Meter::getId)
                .isNotEmpty()
                .allMatch(id -> id.getTags().contains(Tag.of("bus", "desk")));
    }

    @Test
    void record_together_what_finds_no_room() {
        FairleadMetrics tight = FairleadMetrics.builder(registry)
                .capacity(1)
                .exceptionCapacity(1)
                .build();
        try (DeskBus other = busWith(tight)) {
            other.execute(new Do(() -> {
                throw new IOException("1");
            }));
            other.execute(new Do(() -> {
                throw new Broken();
            }));
            other.execute(new Do(() -> {
                throw new IllegalStateException("2");
            }));
            other.ask(new Look(1));
            other.publish(new Removed());
            other.publish(new Added(false));
        }

        assertThat(count("fairlead.commands.sent", "message", Do.class.getName()))
                .isEqualTo(3);
        assertThat(count("fairlead.commands.failed", "exception", "IOException"))
                .isEqualTo(1);
        assertThat(count("fairlead.commands.failed", "exception", "other")).isEqualTo(2);
        assertThat(count("fairlead.queries.asked", "message", "other")).isEqualTo(1);
        assertThat(count("fairlead.events.processed", "message", Removed.class.getName(), "handler", "other"))
                .isEqualTo(1);
        assertThat(count("fairlead.events.processed", "message", "other", "handler", "other"))
                .isGreaterThanOrEqualTo(1);
        assertThat(count("fairlead.events.published", "message", "other")).isEqualTo(1);
    }

    @Test
    void know_exceptions_by_their_simple_names() {
        assertThat(RunMeters.simple("java.io.IOException")).isEqualTo("IOException");
        assertThat(RunMeters.simple("Broken")).isEqualTo("Broken");
        assertThat(RunMeters.simple("a.b.Outer$Inner")).isEqualTo("Inner");
        assertThat(RunMeters.simple("a.b.Outer$1")).isEqualTo("Outer$1");
        assertThat(RunMeters.simple("a.b.Odd$")).isEqualTo("Odd$");
    }

    @Test
    void have_the_buckets_that_were_asked_for() {
        FairleadMetrics coarse = FairleadMetrics.builder(registry)
                .buckets(Duration.ofSeconds(1), Duration.ofMillis(10))
                .build();
        try (DeskBus other = busWith(coarse)) {
            other.send(new Do(() -> {
                clock.add(20, TimeUnit.MILLISECONDS);
                return "done";
            }));
        }
        Timer timer = timer("command", Do.class, "success");
        assertThat(timer.takeSnapshot().histogramCounts())
                .extracting(each -> each.bucket(TimeUnit.MILLISECONDS))
                .containsExactly(10.0, 1000.0);
    }

    @Test
    void refuse_what_makes_no_sense() {
        FairleadMetrics.Builder builder = FairleadMetrics.builder(registry);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.capacity(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.exceptionCapacity(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.buckets(Duration.ZERO));
    }

    @Test
    void are_one_object_in_a_container() {
        Desk desk = DaggerDesk.create();
        try (DeskBus made = desk.bus()) {
            made.send(new Do(() -> "done"));
            made.publish(new Removed());
        }
        assertThat(desk.metrics().toJson()).contains("fairlead.commands.sent", "fairlead.events.published");
        assertThat(desk.registry().get("fairlead.commands.sent").counter().count())
                .isEqualTo(1);
    }

    @Test
    void are_woven_into_the_roots_that_include_them_and_into_no_other() {
        // The filter is a component of this package, which every root of this compilation asks for.
        try (QuietBus quiet =
                QuietBus.builder().publishedEvents(new PublishedEvents(metrics)).build()) {
            quiet.send(new Do(() -> "done"));
            quiet.publish(new Removed());
            assertThat(registry.getMeters()).isEmpty();
            assertThat(quiet.wiring().routes())
                    .flatExtracting(Wiring.Route::middleware)
                    .isEmpty();
        }
        assertThat(bus.wiring().routes())
                .flatExtracting(Wiring.Route::middleware)
                .contains(CommandMetrics.class.getName(), QueryMetrics.class.getName(), EventMetrics.class.getName());
    }
}
