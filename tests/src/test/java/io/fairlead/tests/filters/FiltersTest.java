package io.fairlead.tests.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import io.fairlead.BusOptions;
import io.fairlead.EventFailure;
import io.fairlead.EventHandlingException;
import io.fairlead.Metadata;
import io.fairlead.event.EventQueueOptions;
import io.fairlead.event.Redelivery;
import io.fairlead.session.Session;
import io.fairlead.tests.Program;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.filters.Filters.Act;
import io.fairlead.tests.filters.Filters.Begin;
import io.fairlead.tests.filters.Filters.Cancelled;
import io.fairlead.tests.filters.Filters.Counted;
import io.fairlead.tests.filters.Filters.Limited;
import io.fairlead.tests.filters.Filters.Log;
import io.fairlead.tests.filters.Filters.Placed;
import io.fairlead.tests.filters.Filters.Quiet;
import io.fairlead.tests.filters.Filters.Risky;
import io.fairlead.tests.filters.Filters.RiskyLater;
import io.fairlead.tests.filters.Filters.Shipped;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FiltersTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Act NOTHING = () -> {};
    private static final Act FAIL = () -> {
        throw new IOException("no");
    };

    private final List<EventFailure> sunk = new CopyOnWriteArrayList<>();
    private final Log log = new Log();

    private BusOptions options() {
        return BusOptions.builder()
                .failureSink(sunk::add)
                .eventQueue(EventQueueOptions.builder()
                        .redelivery(new Redelivery(3, Duration.ofNanos(1), 1, Duration.ofNanos(1)))
                        .build())
                .build();
    }

    private TestBus bus() {
        return TestBus.builder().options(options()).build();
    }

    private FilteredBus filteredBus() {
        return FilteredBus.builder().options(options()).build();
    }

    @Test
    void handlers_get_the_events_that_their_annotations_choose() throws Exception {
        try (TestBus bus = bus()) {
            bus.publish(new Placed(log));
            assertThat(log.lines()).containsExactly("by type", "by except", "by name");

            Log cancelled = new Log();
            bus.publish(new Cancelled(cancelled));
            assertThat(bus.awaitIdle(LONG)).isTrue();
            assertThat(cancelled.lines()).containsExactly("by except", "by name", "queued by name");

            Log shipped = new Log();
            bus.publish(new Shipped(shipped));
            assertThat(shipped.lines()).containsExactly("by type");
        }
    }

    @Test
    void what_is_chosen_at_compile_time_costs_nothing_when_an_event_is_published() {
        Map<String, byte[]> classes = Program.classFiles(Path.of("target", "classes"));
        assertThat(classes)
                .as("it has one handler, to which it goes straight")
                .doesNotContainKey("io.fairlead.tests.TestBus_Filters_Shipped");
        byte[] cancelled = Objects.requireNonNull(classes.get("io.fairlead.tests.TestBus_Filters_Cancelled"));
        assertThat(new String(cancelled, StandardCharsets.ISO_8859_1))
                .contains("filters_ByName", "filters_ByExcept")
                .doesNotContain("filters_ByType", "EventFilter");
    }

    @Test
    void all_filters_of_a_handler_must_take_an_event() throws Exception {
        try (TestBus bus = bus()) {
            bus.publish(new Counted(log, 1));
            assertThat(bus.awaitIdle(LONG)).isTrue();
            assertThat(log.lines()).containsExactly("before", "any", "before", "queued any");

            Log two = new Log();
            bus.publish(new Counted(two, 2));
            assertThat(bus.awaitIdle(LONG)).isTrue();
            assertThat(two.lines())
                    .containsExactly(
                            "before", "even", "before", "any", "before", "queued even", "before", "queued any");

            Log twelve = new Log();
            bus.publish(new Counted(twelve, 12));
            assertThat(bus.awaitIdle(LONG)).isTrue();
            assertThat(twelve.lines()).contains("large");
        }
    }

    @Test
    void a_filter_that_throws_is_a_failure_of_its_handler() {
        try (TestBus bus = bus()) {
            EventHandlingException thrown = catchThrowableOfType(
                    EventHandlingException.class, () -> bus.publish(new Risky(log, FAIL, NOTHING)));
            assertThat(thrown.failures())
                    .extracting(EventFailure::handler)
                    .containsExactly("io.fairlead.tests.filters.Filters$Direct");
            assertThat(sunk).hasSize(2);
            assertThat(log.lines()).containsExactly("asked", "asked");
        }
    }

    @Test
    void a_queued_handler_that_is_tried_again_is_not_filtered_again() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        try (TestBus bus = bus()) {
            bus.publish(new RiskyLater(log, NOTHING, () -> {
                if (tries.incrementAndGet() == 1) {
                    throw new IOException("no");
                }
            }));
            assertThat(bus.awaitIdle(LONG)).isTrue();
        }
        assertThat(log.lines()).containsExactly("asked", "tried", "tried", "handled");
        assertThat(sunk).isEmpty();
    }

    @Test
    void a_filter_that_throws_makes_a_dead_letter_which_is_not_filtered() throws Exception {
        try (TestBus bus = bus()) {
            bus.publish(new RiskyLater(log, FAIL, NOTHING));
            assertThat(bus.awaitIdle(LONG)).isTrue();
            assertThat(log.lines()).containsExactly("asked", "asked", "asked");
            assertThat(sunk)
                    .extracting(EventFailure::handler)
                    .containsExactly("io.fairlead.tests.filters.Filters$Later");

            assertThat(bus.deadLetters().retryAll()).isEqualTo(1);
            assertThat(bus.awaitIdle(LONG)).isTrue();
            assertThat(log.lines()).endsWith("tried", "handled").hasSize(5);
            assertThat(bus.deadLetters().list()).isEmpty();
        }
    }

    @Test
    void a_filter_reads_where_a_raised_event_comes_from() {
        try (TestBus bus = bus()) {
            bus.send(new Begin(log), Metadata.builder().messageId("1").build());
        }
        assertThat(log.lines()).containsExactly("because of 1", "traced");
    }

    @Test
    void filters_look_at_sessions_metadata_and_rates() {
        try (TestBus bus = bus();
                Session session = bus.openSession("job")) {
            session.publish(new Limited(log));
            assertThat(log.lines()).containsExactly("in session", "not too often");

            Log acme = new Log();
            bus.publish(new Limited(acme), Metadata.builder().tenant("acme").build());
            assertThat(acme.lines()).containsExactly("of acme", "not too often");

            Log tooOften = new Log();
            bus.publish(new Limited(tooOften));
            assertThat(tooOften.lines()).isEmpty();

            Filters.Two.NANOS.addAndGet(TimeUnit.MILLISECONDS.toNanos(500));
            bus.publish(new Limited(tooOften));
            assertThat(tooOften.lines()).containsExactly("not too often");
        }
    }

    @Test
    void a_bus_may_not_take_events_of_a_type() throws Exception {
        try (FilteredBus bus = filteredBus()) {
            bus.publish(new Cancelled(log));
            assertThat(bus.awaitIdle(LONG)).isTrue();
            assertThat(log.lines()).isEmpty();
            assertThat(bus.queueStatistics().accepted()).isZero();

            bus.publish(new Placed(log));
            assertThat(log.lines()).hasSize(3);
        }
    }

    @Test
    void what_a_filter_of_the_bus_turns_away_reaches_no_handler_and_no_queue() throws Exception {
        try (FilteredBus bus = filteredBus()) {
            Metadata rehearsal =
                    Metadata.builder().attribute("rehearsal", "yes").build();
            bus.publish(new Counted(log, 2), rehearsal);
            bus.publish(new RiskyLater(log, NOTHING, NOTHING), rehearsal);
            assertThat(bus.awaitIdle(LONG)).isTrue();
            assertThat(log.lines()).isEmpty();
            assertThat(bus.queueStatistics().accepted()).isZero();

            bus.publish(new RiskyLater(log, NOTHING, NOTHING));
            assertThat(bus.awaitIdle(LONG)).isTrue();
            assertThat(log.lines()).containsExactly("bus asked", "asked", "tried", "handled");
        }
    }

    @Test
    void a_filter_of_the_bus_that_throws_is_reported_by_its_own_name() {
        try (FilteredBus bus = filteredBus()) {
            EventHandlingException thrown = catchThrowableOfType(
                    EventHandlingException.class, () -> bus.publish(new Risky(log, FAIL, NOTHING)));
            assertThat(thrown.failures())
                    .extracting(EventFailure::handler)
                    .containsExactly("io.fairlead.tests.filters.Filters$Fragile");
            assertThat(sunk).hasSize(1);
            assertThat(log.lines()).containsExactly("asked");
        }
    }

    @Test
    void filters_allocate_nothing_for_an_event_that_has_metadata() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Metadata metadata = Metadata.builder().attribute("quiet", "yes").build();
        Quiet quiet = new Quiet();
        try (TestBus bus = bus()) {
            long least = Long.MAX_VALUE;
            for (int batch = 0; batch < 5; batch++) {
                long before = threads.getCurrentThreadAllocatedBytes();
                for (int i = 0; i < 10_000; i++) {
                    bus.publish(quiet, metadata);
                }
                least = Math.min(least, (threads.getCurrentThreadAllocatedBytes() - before) / 10_000);
            }
            assertThat(least).isZero();
        }
    }
}
