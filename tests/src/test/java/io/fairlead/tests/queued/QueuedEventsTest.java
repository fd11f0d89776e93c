package io.fairlead.tests.queued;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.BusClosedException;
import io.fairlead.BusOptions;
import io.fairlead.EventFailure;
import io.fairlead.EventHandlingException;
import io.fairlead.SelfWaitException;
import io.fairlead.event.DeadLetter;
import io.fairlead.event.EventQueueOptions;
import io.fairlead.event.EventQueueStatistics;
import io.fairlead.event.EventRejectedException;
import io.fairlead.event.Overflow;
import io.fairlead.event.QueueStart;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.queued.Queued.Begin;
import io.fairlead.tests.queued.Queued.Grouped;
import io.fairlead.tests.queued.Queued.Keyed;
import io.fairlead.tests.queued.Queued.Log;
import io.fairlead.tests.queued.Queued.Mixed;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

@Timeout(60)
class QueuedEventsTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Runnable NOTHING = () -> {};

    private final List<EventFailure> sunk = new CopyOnWriteArrayList<>();
    private final Log log = new Log();

    private TestBus bus(Executor executor, EventQueueOptions.Builder queue) {
        return TestBus.builder()
                .options(BusOptions.builder()
                        .executor(executor)
                        .eventQueue(queue.build())
                        .failureSink(sunk::add)
                        .shutdownTimeout(Duration.ZERO)
                        .build())
                .build();
    }

    private TestBus bus() {
        return TestBus.builder()
                .options(BusOptions.builder().failureSink(sunk::add).build())
                .build();
    }

    private static EventQueueOptions.Builder options() {
        return EventQueueOptions.builder();
    }

    @Test
    void queued_handlers_run_on_another_thread_after_the_direct_ones() throws Exception {
        try (TestBus bus = bus()) {
            bus.publish(new Mixed(log, NOTHING));
            assertThat(bus.awaitIdle(LONG)).isTrue();
        }
        assertThat(log.lines()).hasSize(2);
        assertThat(log.lines().get(0))
                .isEqualTo("direct on " + Thread.currentThread().getName());
        assertThat(log.lines().get(1)).startsWith("queued on fairlead-events-");
    }

    @Test
    void groups_run_one_after_the_other_each_handler_in_its_middleware() throws Exception {
        try (TestBus bus = bus()) {
            bus.publish(new Grouped(log, NOTHING));
            assertThat(bus.awaitIdle(LONG)).isTrue();
        }
        assertThat(log.lines()).startsWith("before", "first");
        assertThat(log.lines().subList(2, 6)).containsExactlyInAnyOrder("before", "before", "second", "second");
    }

    @Test
    void a_failing_handler_goes_to_the_sink_and_stops_nobody() throws Exception {
        RuntimeException failure = new IllegalStateException("no");
        try (TestBus bus = bus()) {
            bus.publish(new Grouped(log, () -> {
                throw failure;
            }));
            assertThat(bus.awaitIdle(LONG)).isTrue();
        }
        assertThat(log.lines()).contains("second").doesNotContain("first");
        assertThat(sunk).hasSize(1);
        assertThat(sunk.get(0).handler()).isEqualTo("io.fairlead.tests.queued.Queued$First");
        assertThat(sunk.get(0).error()).isSameAs(failure);
    }

    @Test
    void direct_failures_reach_the_publisher_and_queued_handlers_run_all_the_same() throws Exception {
        try (TestBus bus = bus()) {
            assertThatThrownBy(() -> bus.publish(new Mixed(log, () -> {
                        throw new IllegalStateException("no");
                    })))
                    .isInstanceOf(EventHandlingException.class);
            assertThat(bus.awaitIdle(LONG)).isTrue();
        }
        assertThat(log.lines()).hasSize(2);
    }

    @Test
    void a_raised_event_carries_on_the_conversation() throws Exception {
        try (TestBus bus = bus()) {
            String id = bus.send(new Begin(log));
            assertThat(bus.awaitIdle(LONG)).isTrue();
            assertThat(log.lines()).containsExactly(id + " because of " + id);
        }
    }

    @Test
    void a_full_queue_refuses_and_tells_of_direct_failures_too() {
        Queue<Runnable> tasks = new ArrayDeque<>();
        TestBus bus = bus(tasks::add, options().capacity(1).waterMarks(0, 1).overflow(Overflow.REJECT_NEW));
        bus.publish(new Mixed(log, NOTHING));
        assertThatThrownBy(() -> bus.publish(new Mixed(log, () -> {
                    throw new IllegalStateException("no");
                })))
                .isInstanceOf(EventRejectedException.class)
                .satisfies(refusal -> assertThat(refusal.getSuppressed())
                        .hasOnlyElementsOfType(EventHandlingException.class)
                        .hasSize(1));
        bus.close();
    }

    @Test
    void a_close_reports_what_was_not_handled_and_refuses_what_comes() {
        Queue<Runnable> tasks = new ArrayDeque<>();
        TestBus bus = bus(tasks::add, options());
        bus.publish(new Mixed(log, NOTHING));
        bus.publish(new Grouped(log, NOTHING));
        bus.close();
        assertThat(sunk)
                .extracting(EventFailure::handler)
                .containsExactlyInAnyOrder(
                        "io.fairlead.tests.queued.Queued$Later",
                        "io.fairlead.tests.queued.Queued$First",
                        "io.fairlead.tests.queued.Queued$Second.handle(io.fairlead.tests.queued.Queued.Grouped)",
                        "io.fairlead.tests.queued.Queued$Second.handleToo(io.fairlead.tests.queued.Queued.Grouped)");
        assertThatThrownBy(() -> bus.publish(new Grouped(log, NOTHING))).isInstanceOf(BusClosedException.class);
    }

    @Test
    void a_handler_that_waits_for_idleness_is_told_that_it_waits_for_itself() throws Exception {
        try (TestBus bus = bus()) {
            bus.publish(new Grouped(log, () -> {
                try {
                    bus.awaitIdle(LONG);
                } catch (InterruptedException stop) {
                    throw new IllegalStateException(stop);
                }
            }));
            assertThat(bus.awaitIdle(LONG)).isTrue();
        }
        assertThat(sunk).extracting(EventFailure::error).hasOnlyElementsOfType(SelfWaitException.class);
    }

    @Test
    void keys_are_in_order_and_wait_for_no_other() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Runnable meet = () -> {
            try {
                together.await(); // passes only while the other key's event is handled as well
            } catch (InterruptedException | BrokenBarrierException failure) {
                throw new IllegalStateException(failure);
            }
        };
        try (TestBus bus = bus()) {
            for (int number = 0; number < 10; number++) {
                bus.publish(new Keyed(log, "a", number, meet));
                bus.publish(new Keyed(log, "b", number, meet));
            }
            assertThat(bus.awaitIdle(LONG)).isTrue();
        }
        assertThat(sunk).isEmpty();
        for (String key : List.of("a", "b")) {
            assertThat(log.lines().stream().filter(line -> line.startsWith(key)))
                    .containsExactlyElementsOf(IntStream.range(0, 10)
                            .mapToObj(number -> key + number)
                            .toList());
        }
    }

    @Test
    void a_dead_letter_is_tried_again_by_the_method_that_failed() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        try (TestBus bus = bus()) {
            bus.publish(new Grouped(log, () -> {
                if (tries.incrementAndGet() == 1) {
                    throw new IllegalStateException("not yet");
                }
            }));
            assertThat(bus.awaitIdle(LONG)).isTrue();
            DeadLetter letter = bus.deadLetters().list().get(0);
            assertThat(letter.handler()).isEqualTo("io.fairlead.tests.queued.Queued$First");
            assertThat(bus.deadLetters().retry(letter.id())).isTrue();
            assertThat(bus.awaitIdle(LONG)).isTrue();
            assertThat(bus.deadLetters().list()).isEmpty();
            assertThat(bus.queueStatistics())
                    .returns(2L, EventQueueStatistics::accepted)
                    .returns(2L, EventQueueStatistics::finished)
                    .returns(1L, EventQueueStatistics::failed);
        }
        assertThat(log.lines()).filteredOn("first"::equals).hasSize(1);
        assertThat(log.lines()).filteredOn("second"::equals).hasSize(2);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void virtual_threads_serve_as_well() throws Exception {
        Executor virtual = (Executor)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        try (TestBus bus = bus(virtual, options())) {
            for (int number = 0; number < 1_000; number++) {
                bus.publish(new Keyed(log, number % 2 == 0 ? "a" : "b", number, NOTHING));
            }
            assertThat(bus.awaitIdle(LONG)).isTrue();
        }
        assertThat(log.lines()).hasSize(1_000);
        assertThat(log.lines().stream().filter(line -> line.startsWith("a")))
                .containsExactlyElementsOf(IntStream.range(0, 500)
                        .mapToObj(number -> "a" + 2 * number)
                        .toList());
    }

    @Test
    void what_is_published_before_the_start_waits_for_it() throws Exception {
        try (TestBus bus = bus(Runnable::run, options().start(QueueStart.BUFFERING))) {
            bus.publish(new Mixed(log, NOTHING));
            assertThat(log.lines()).hasSize(1);
            bus.start();
            assertThat(log.lines()).hasSize(2);
            assertThat(bus.queueStatistics().refusedByExecutor()).isZero();
        }
    }

    @Test
    void a_handler_may_close_its_bus() throws Exception {
        TestBus bus = bus();
        bus.publish(new Grouped(log, bus::close));
        while (log.lines().size() < 6) {
            Thread.onSpinWait();
        }
        assertThat(log.lines()).startsWith("before", "first").contains("second");
    }
}
