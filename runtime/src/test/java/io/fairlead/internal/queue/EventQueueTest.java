package io.fairlead.internal.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fairlead.BusClosedException;
import io.fairlead.EventFailure;
import io.fairlead.event.EventDroppedException;
import io.fairlead.event.EventQueueOptions;
import io.fairlead.event.EventQueueStatistics;
import io.fairlead.event.EventRejectedException;
import io.fairlead.event.Overflow;
import io.fairlead.event.QueueStart;
import io.fairlead.event.Redelivery;
import io.fairlead.internal.queue.Recorder.Numbered;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventQueueTest {

    private static final List<Overflow> OVERFLOWS = List.of(Overflow.values());
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final List<EventFailure> failures = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private EventQueue queue(EventQueueOptions.Builder options) {
        return queue(options, threads);
    }

    private EventQueue queue(EventQueueOptions.Builder options, Executor executor) {
        return new EventQueue(options.build(), executor, () -> false, false, failures::add, Clock.systemUTC());
    }

    private EventQueue sequencedQueue(EventQueueOptions.Builder options) {
        return sequencedQueue(options, threads);
    }

    private EventQueue sequencedQueue(EventQueueOptions.Builder options, Executor executor) {
        return new EventQueue(options.build(), executor, () -> false, true, failures::add, Clock.systemUTC());
    }

    private static long within(Duration timeout) {
        return System.nanoTime() + timeout.toNanos();
    }

    private static EventQueueOptions.Builder options() {
        return EventQueueOptions.builder();
    }

    @Test
    void handles_in_the_order_of_publication() throws Exception {
        EventQueue queue = queue(options().batchSize(7));
        Recorder recorder = Recorder.ofOne();
        for (int i = 0; i < 1000; i++) {
            queue.publish(recorder, new Numbered(i), null);
        }
        assertThat(queue.awaitIdle(within(LONG))).isTrue();
        assertThat(recorder.seen)
                .containsExactlyElementsOf(
                        IntStream.range(0, 1000).mapToObj(i -> "0:" + i).toList());
    }

    @Test
    void runs_a_group_side_by_side_and_the_next_one_after_it() throws Exception {
        CyclicBarrier together = new CyclicBarrier(3);
        EventQueue queue = queue(options());
        Recorder recorder = new Recorder(
                (handler, event) -> {
                    if (handler < 3) {
                        together.await(); // passes only if all three are there
                    }
                },
                3,
                1);
        queue.publish(recorder, new Numbered(1), null);
        queue.publish(recorder, new Numbered(2), null);
        assertThat(queue.awaitIdle(within(LONG))).isTrue();
        assertThat(recorder.seen).hasSize(8);
        assertThat(recorder.seen.subList(0, 3)).containsExactlyInAnyOrder("0:1", "1:1", "2:1");
        assertThat(recorder.seen.get(3)).isEqualTo("3:1");
        assertThat(recorder.seen.get(7)).isEqualTo("3:2");
    }

    @Test
    void leads_events_of_different_keys_side_by_side() throws Exception {
        CyclicBarrier together = new CyclicBarrier(3);
        EventQueue queue = sequencedQueue(options());
        Recorder recorder = new Recorder((handler, event) -> together.await(), 1).sequencedBy(event -> event.number());
        for (int i = 0; i < 3; i++) {
            queue.publish(recorder, new Numbered(i), null);
        }
        assertThat(queue.awaitIdle(within(LONG))).isTrue();
        assertThat(recorder.seen).hasSize(3);
        assertThat(failures).isEmpty();
    }

    @Test
    void keeps_the_order_of_each_key_and_of_those_without() throws Exception {
        EventQueue queue = sequencedQueue(options().batchSize(5));
        Recorder recorder = new Recorder((handler, event) -> {}, 2)
                .sequencedBy(event -> event.number() % 4 == 0 ? null : event.number() % 4);
        for (int i = 0; i < 2000; i++) {
            queue.publish(recorder, new Numbered(i), null);
        }
        assertThat(queue.awaitIdle(within(LONG))).isTrue();
        assertThat(recorder.seen).hasSize(4000);
        for (int key = 0; key < 4; key++) {
            for (int handler = 0; handler < 2; handler++) {
                String mine = handler + ":";
                int rest = key;
                assertThat(recorder.seen.stream()
                                .filter(each -> each.startsWith(mine))
                                .map(each -> Integer.parseInt(each.substring(2)))
                                .filter(number -> number % 4 == rest))
                        .isSorted();
            }
        }
    }

    @Test
    void a_key_that_waits_to_be_tried_again_holds_up_no_other() throws Exception {
        CountDownLatch other = new CountDownLatch(1);
        EventQueue queue =
                sequencedQueue(options().redelivery(new Redelivery(2, Duration.ofNanos(1), 1, Duration.ofNanos(1))));
        AtomicInteger tries = new AtomicInteger();
        Recorder recorder = new Recorder(
                        (handler, event) -> {
                            if (event.number() == 1 && tries.incrementAndGet() == 1) {
                                throw new IllegalStateException("not yet");
                            }
                            if (event.number() == 1) {
                                other.await(); // tried again only after the other key's event was handled
                            }
                            if (event.number() == 2) {
                                other.countDown();
                            }
                        },
                        1)
                .sequencedBy(event -> event.number());
        queue.publish(recorder, new Numbered(1), null);
        queue.publish(recorder, new Numbered(2), null);
        assertThat(queue.awaitIdle(within(LONG))).isTrue();
        assertThat(recorder.seen).containsExactlyInAnyOrder("0:1", "0:2");
    }

    @Test
    void one_thread_is_enough_for_a_group() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            EventQueue queue = queue(options(), one);
            Recorder recorder = new Recorder((handler, event) -> {}, 2, 3);
            for (int i = 0; i < 100; i++) {
                queue.publish(recorder, new Numbered(i), null);
            }
            assertThat(queue.awaitIdle(within(LONG))).isTrue();
            assertThat(recorder.seen).hasSize(500);
        } finally {
            one.shutdownNow();
        }
    }

    @Test
    void a_failing_handler_stops_nobody() throws Exception {
        EventQueue queue = queue(options());
        Recorder recorder = new Recorder(
                (handler, event) -> {
                    if (handler == 1) {
                        throw new IllegalStateException("no");
                    }
                },
                2,
                1);
        queue.publish(recorder, new Numbered(1), null);
        queue.publish(recorder, new Numbered(2), null);
        assertThat(queue.awaitIdle(within(LONG))).isTrue();
        assertThat(recorder.seen).containsExactlyInAnyOrder("0:1", "2:1", "0:2", "2:2");
        assertThat(failures).extracting(EventFailure::handler).containsExactly("handler1", "handler1");
    }

    @Test
    void tries_again_as_often_as_it_is_told_and_keeps_the_order() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        EventQueue queue = queue(options().redelivery(new Redelivery(3, Duration.ofNanos(1), 1, Duration.ofNanos(1))));
        Recorder recorder = new Recorder(
                (handler, event) -> {
                    if (event.number() == 1 && tries.incrementAndGet() < 3) {
                        throw new IllegalStateException("not yet");
                    }
                },
                1);
        queue.publish(recorder, new Numbered(1), null);
        queue.publish(recorder, new Numbered(2), null);
        assertThat(queue.awaitIdle(within(LONG))).isTrue();
        assertThat(recorder.seen).containsExactly("0:1", "0:2");
        assertThat(tries).hasValue(3);
        assertThat(failures).isEmpty();
    }

    @Test
    void gives_up_after_the_last_attempt() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        EventQueue queue = queue(options().redelivery(new Redelivery(3, Duration.ZERO, 1, Duration.ZERO)));
        Recorder recorder = new Recorder(
                (handler, event) -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException("never");
                },
                1);
        queue.publish(recorder, new Numbered(1), null);
        assertThat(queue.awaitIdle(within(LONG))).isTrue();
        assertThat(tries).hasValue(3);
        assertThat(failures).hasSize(1);
    }

    @Test
    void refuses_the_new_when_full() {
        Queue<Runnable> tasks = new ArrayDeque<>();
        EventQueue queue = queue(options().capacity(2).waterMarks(1, 2).overflow(Overflow.REJECT_NEW), tasks::add);
        Recorder recorder = Recorder.ofOne();
        queue.publish(recorder, new Numbered(1), null);
        queue.publish(recorder, new Numbered(2), null);
        assertThatExceptionOfType(EventRejectedException.class)
                .isThrownBy(() -> queue.publish(recorder, new Numbered(3), null))
                .withMessageContaining("Numbered was not queued: the queue holds 2 events and is full");
        tasks.remove().run();
        assertThat(recorder.seen).containsExactly("0:1", "0:2");
    }

    @Test
    void drops_the_oldest_to_the_sink_when_full() {
        Queue<Runnable> tasks = new ArrayDeque<>();
        EventQueue queue = queue(options().capacity(2).overflow(Overflow.DROP_OLDEST), tasks::add);
        Recorder recorder = Recorder.ofOne();
        for (int i = 1; i <= 4; i++) {
            queue.publish(recorder, new Numbered(i), null);
        }
        tasks.remove().run();
        assertThat(recorder.seen).containsExactly("0:3", "0:4");
        assertThat(failures).extracting(EventFailure::event).containsExactly(new Numbered(1), new Numbered(2));
        assertThat(failures).allMatch(failure -> failure.error() instanceof EventDroppedException);
    }

    @Test
    void blocks_until_there_is_room_or_the_time_is_up() throws Exception {
        Queue<Runnable> tasks = new ArrayDeque<>();
        EventQueue queue = queue(options().capacity(1).waterMarks(0, 1).blockTimeout(Duration.ofMillis(1)), tasks::add);
        Recorder recorder = Recorder.ofOne();
        queue.publish(recorder, new Numbered(1), null);
        assertThatExceptionOfType(EventRejectedException.class)
                .isThrownBy(() -> queue.publish(recorder, new Numbered(2), null))
                .withMessageContaining("there was no room for PT0.001S");

        EventQueue patient = queue(options().capacity(1).waterMarks(0, 1));
        Recorder all = Recorder.ofOne();
        for (int i = 0; i < 1000; i++) {
            patient.publish(all, new Numbered(i), null);
        }
        assertThat(patient.awaitIdle(within(LONG))).isTrue();
        assertThat(all.seen).hasSize(1000);
    }

    @Test
    void does_not_let_a_handler_wait_for_room_that_only_it_could_make() throws Exception {
        EventQueue[] queue = new EventQueue[1];
        Recorder recorder = Recorder.ofOne();
        Recorder feeding = new Recorder(
                (handler, event) -> {
                    for (int i = 0; i < 3; i++) {
                        queue[0].publish(recorder, new Numbered(i), null);
                    }
                },
                1);
        queue[0] = queue(options().capacity(2).waterMarks(1, 2));
        queue[0].publish(feeding, new Numbered(9), null);
        assertThat(queue[0].awaitIdle(within(LONG))).isTrue();
        assertThat(recorder.seen).containsExactly("0:0", "0:1");
        assertThat(failures).extracting(EventFailure::error).hasOnlyElementsOfType(EventRejectedException.class);
    }

    @Test
    void a_handler_of_a_keyed_queue_does_not_wait_for_room_either() throws Exception {
        EventQueue[] queue = new EventQueue[1];
        Recorder recorder = Recorder.ofOne();
        Recorder feeding = new Recorder(
                (handler, event) -> {
                    for (int i = 0; i < 3; i++) {
                        queue[0].publish(recorder, new Numbered(i), null);
                    }
                },
                1);
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            queue[0] = sequencedQueue(options().capacity(2), one);
            queue[0].publish(feeding, new Numbered(9), null);
            assertThat(queue[0].awaitIdle(within(LONG))).isTrue();
            assertThat(recorder.seen).containsExactly("0:0", "0:1");
            assertThat(failures).extracting(EventFailure::error).hasOnlyElementsOfType(EventRejectedException.class);
        } finally {
            one.shutdownNow();
        }
    }

    @Test
    void an_executor_may_run_tasks_where_they_are_handed_over() throws Exception {
        EventQueue queue = sequencedQueue(
                options().redelivery(new Redelivery(2, Duration.ofMillis(20), 1, Duration.ofMillis(20))),
                Runnable::run);
        AtomicInteger tries = new AtomicInteger();
        Recorder recorder = new Recorder(
                        (handler, event) -> {
                            if (event.number() == 1 && tries.incrementAndGet() == 1) {
                                throw new IllegalStateException("not yet");
                            }
                        },
                        1)
                .sequencedBy(Numbered::number);
        // Keys 1 and 17 share a bin of the map, in which the lane of key 1 stays while it waits.
        for (int key : new int[] {1, 17, 17, 33}) {
            queue.publish(recorder, new Numbered(key), null);
        }
        assertThat(queue.awaitIdle(within(LONG))).isTrue();
        assertThat(recorder.seen).containsExactlyInAnyOrder("0:1", "0:17", "0:17", "0:33");
        assertThat(queue.statistics().refusedByExecutor()).isZero();
    }

    @Test
    void stacks_do_not_grow_where_tasks_run_at_once() throws Exception {
        for (boolean keyed : new boolean[] {false, true}) {
            EventQueueOptions.Builder options =
                    options().batchSize(1).capacity(20_000).start(QueueStart.BUFFERING);
            EventQueue queue = keyed ? sequencedQueue(options, Runnable::run) : queue(options, Runnable::run);
            Recorder recorder = new Recorder((handler, event) -> {}, 1, 2);
            for (int i = 0; i < 10_000; i++) {
                queue.publish(recorder, new Numbered(i), null);
            }
            queue.start();
            assertThat(queue.awaitIdle(within(LONG))).isTrue();
            assertThat(recorder.seen).hasSize(30_000);
            assertThat(queue.statistics().refusedByExecutor()).isZero();
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void an_executor_that_throws_may_have_kept_the_task() throws Exception {
        EventQueue queue = queue(options(), task -> {
            threads.execute(task);
            throw new OutOfMemoryError("unable to create native thread");
        });
        Recorder recorder = new Recorder((handler, event) -> {}, 2, 1);
        for (int i = 0; i < 500; i++) {
            queue.publish(recorder, new Numbered(i), null);
        }
        assertThat(queue.awaitIdle(within(LONG))).isTrue();
        assertThat(recorder.seen).hasSize(1_500).doesNotHaveDuplicates();
    }

    @Test
    void a_handler_that_closes_its_queue_ends_as_it_would_have() throws Exception {
        EventQueue[] queue = new EventQueue[1];
        AtomicInteger tries = new AtomicInteger();
        Recorder recorder = new Recorder(
                (handler, event) -> {
                    if (handler == 0 && event.number() == 1) {
                        queue[0].close(within(LONG));
                        if (tries.incrementAndGet() == 1) {
                            throw new IllegalStateException("not yet");
                        }
                    }
                },
                1,
                2);
        queue[0] = queue(
                options().start(QueueStart.BUFFERING).redelivery(new Redelivery(2, Duration.ZERO, 1, Duration.ZERO)));
        queue[0].publish(recorder, new Numbered(1), null);
        queue[0].publish(recorder, new Numbered(2), null);
        long begin = System.nanoTime();
        queue[0].start();
        assertThat(queue[0].awaitIdle(within(LONG))).isTrue();
        assertThat(System.nanoTime() - begin).as("nobody waits for himself").isLessThan(LONG.toNanos());
        assertThat(recorder.seen).containsExactlyInAnyOrder("0:1", "1:1", "2:1");
        assertThat(failures).hasSize(3).allMatch(failure -> failure.event().equals(new Numbered(2)));
    }

    @Test
    void a_sink_that_closes_the_queue_does_not_hang_it() {
        EventQueue[] queue = new EventQueue[1];
        queue[0] = new EventQueue(
                options().capacity(1).overflow(Overflow.DROP_OLDEST).build(),
                task -> {},
                () -> false,
                false,
                failure -> {
                    failures.add(failure);
                    queue[0].close(System.nanoTime());
                },
                Clock.systemUTC());
        Recorder recorder = Recorder.ofOne();
        queue[0].publish(recorder, new Numbered(1), null);
        queue[0].publish(recorder, new Numbered(2), null);
        assertThat(failures).extracting(EventFailure::event).containsExactly(new Numbered(1), new Numbered(2));
    }

    @Test
    void a_key_that_can_not_be_told_is_a_failure_of_every_handler() throws Exception {
        EventQueue queue = sequencedQueue(options());
        RuntimeException none = new IllegalStateException("no key");
        Recorder recorder = new Recorder((handler, event) -> {}, 2).sequencedBy(event -> {
            if (event.number() == 2) {
                throw none;
            }
            return event.number();
        });
        for (int i = 1; i <= 3; i++) {
            queue.publish(recorder, new Numbered(i), null);
        }
        assertThat(queue.awaitIdle(within(LONG))).isTrue();
        assertThat(recorder.seen).containsExactlyInAnyOrder("0:1", "1:1", "0:3", "1:3");
        assertThat(failures)
                .hasSize(2)
                .allSatisfy(failure -> assertThat(failure.error()).isSameAs(none));
    }

    @Test
    void tells_of_water_marks_in_turns() {
        List<String> marks = new ArrayList<>();
        Queue<Runnable> tasks = new ArrayDeque<>();
        EventQueue queue = queue(
                options()
                        .capacity(10)
                        .waterMarks(1, 3)
                        .waterMarkListener((mark, unfinished) -> marks.add(mark + " " + unfinished)),
                tasks::add);
        Recorder recorder = Recorder.ofOne();
        for (int i = 0; i < 5; i++) {
            queue.publish(recorder, new Numbered(i), null);
        }
        assertThat(marks).containsExactly("HIGH 3");
        tasks.remove().run();
        assertThat(marks).containsExactly("HIGH 3", "LOW 1");
        for (int i = 0; i < 3; i++) {
            queue.publish(recorder, new Numbered(i), null);
        }
        assertThat(marks).containsExactly("HIGH 3", "LOW 1", "HIGH 3");
    }

    @Test
    void a_listener_that_throws_harms_nobody() throws Exception {
        EventQueue queue = queue(options().capacity(2).waterMarks(0, 1).waterMarkListener((mark, unfinished) -> {
            throw new IllegalStateException("wet");
        }));
        Recorder recorder = Recorder.ofOne();
        queue.publish(recorder, new Numbered(1), null);
        assertThat(queue.awaitIdle(within(LONG))).isTrue();
        assertThat(recorder.seen).containsExactly("0:1");
    }

    @Test
    void keeps_what_comes_before_the_start() throws Exception {
        EventQueue queue = queue(options().start(QueueStart.BUFFERING));
        Recorder recorder = Recorder.ofOne();
        queue.publish(recorder, new Numbered(1), null);
        queue.publish(recorder, new Numbered(2), null);
        assertThat(queue.awaitIdle(within(Duration.ofMillis(5)))).isFalse();
        queue.start();
        queue.publish(recorder, new Numbered(3), null);
        assertThat(queue.awaitIdle(within(LONG))).isTrue();
        assertThat(recorder.seen).containsExactly("0:1", "0:2", "0:3");
    }

    @Test
    void refuses_what_comes_before_the_start_if_told_to() throws Exception {
        EventQueue queue = queue(options().start(QueueStart.REFUSING));
        Recorder recorder = Recorder.ofOne();
        assertThatExceptionOfType(EventRejectedException.class)
                .isThrownBy(() -> queue.publish(recorder, new Numbered(1), null))
                .withMessageContaining("the bus was not started yet");
        queue.start();
        queue.publish(recorder, new Numbered(2), null);
        assertThat(queue.awaitIdle(within(LONG))).isTrue();
        assertThat(recorder.seen).containsExactly("0:2");
        assertThat(queue.statistics().rejected()).isEqualTo(1);
    }

    @Test
    void a_close_before_the_start_reports_at_once_what_was_kept() {
        EventQueue queue = queue(options().start(QueueStart.BUFFERING));
        Recorder recorder = Recorder.ofOne();
        queue.publish(recorder, new Numbered(1), null);
        assertThat(queue.close(within(LONG))).isEqualTo(1);
        assertThat(failures).extracting(EventFailure::event).containsExactly(new Numbered(1));
        assertThat(recorder.seen).isEmpty();
    }

    @Test
    void does_without_an_executor_that_refuses() throws Exception {
        EventQueue queue = queue(options(), task -> {
            throw new RejectedExecutionException("full");
        });
        Recorder recorder = new Recorder((handler, event) -> {}, 2);
        queue.publish(recorder, new Numbered(1), null);
        assertThat(queue.awaitIdle(within(LONG))).isTrue();
        assertThat(recorder.seen).containsExactlyInAnyOrder("0:1", "1:1");
    }

    @Test
    void a_close_reports_what_no_worker_ever_came_to() {
        Queue<Runnable> tasks = new ArrayDeque<>();
        EventQueue queue = queue(options(), tasks::add);
        Recorder recorder = Recorder.ofOne();
        queue.publish(recorder, new Numbered(1), null);
        queue.publish(recorder, new Numbered(2), null);
        assertThat(queue.close(within(Duration.ZERO))).isEqualTo(2);
        assertThat(failures).extracting(EventFailure::event).containsExactly(new Numbered(1), new Numbered(2));
        tasks.forEach(Runnable::run);
        assertThat(recorder.seen).isEmpty();
        assertThatExceptionOfType(BusClosedException.class)
                .isThrownBy(() -> queue.publish(recorder, new Numbered(3), null));
    }

    @Test
    void a_close_does_not_wait_for_a_handler_that_hangs() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        EventQueue queue = queue(options());
        Recorder recorder = new Recorder(
                (handler, event) -> {
                    if (event.number() == 3) {
                        hanging.countDown();
                        released.await();
                    }
                },
                1);
        for (int i = 1; i <= 5; i++) {
            queue.publish(recorder, new Numbered(i), null);
        }
        hanging.await();
        assertThat(queue.close(within(Duration.ofMillis(1)))).isEqualTo(3);
        assertThat(failures)
                .extracting(EventFailure::event)
                .containsExactly(new Numbered(3), new Numbered(4), new Numbered(5));
        released.countDown();
    }

    /** What is taken in is handled, failed or reported, whenever the close comes. Each trial has a seed of its own. */
    @Test
    void accounts_for_every_event_when_closed_at_any_moment() throws Exception {
        int trials = Integer.getInteger("fairlead.closes", 2_000);
        for (int seed = 0; seed < trials; seed++) {
            trial(seed);
        }
    }

    private void trial(int seed) throws Exception {
        Random random = new Random(seed);
        failures.clear();
        Overflow overflow = OVERFLOWS.get(random.nextInt(OVERFLOWS.size()));
        EventQueueOptions.Builder options = options()
                .capacity(1 + random.nextInt(8))
                .overflow(overflow)
                .batchSize(1 + random.nextInt(4))
                .blockTimeout(Duration.ofMillis(random.nextInt(2)))
                .redelivery(new Redelivery(1 + random.nextInt(2), Duration.ZERO, 1, Duration.ZERO));
        int keys = random.nextInt(4);
        EventQueue queue = keys > 0 ? sequencedQueue(options) : queue(options);
        int failing = 2 + random.nextInt(5);
        Recorder recorder = new Recorder(
                        (handler, event) -> {
                            if (event.number() % failing == 0) {
                                throw new IllegalStateException();
                            }
                        },
                        1 + random.nextInt(2))
                .sequencedBy(event -> keys == 0 || event.number() % keys == 0 ? null : event.number() % keys);
        int handlers = recorder.queuedHandlers();
        AtomicInteger accepted = new AtomicInteger();
        List<Future<?>> publishers = new ArrayList<>();
        for (int publisher = 0; publisher < 2; publisher++) {
            publishers.add(threads.submit(() -> {
                for (int i = 0; i < 20; i++) {
                    try {
                        queue.publish(recorder, new Numbered(i), null);
                        accepted.incrementAndGet();
                    } catch (EventRejectedException | BusClosedException refused) {
                        Thread.onSpinWait();
                    }
                }
            }));
        }
        for (int spin = random.nextInt(3000); spin > 0; spin--) {
            Thread.onSpinWait();
        }
        queue.close(within(random.nextBoolean() ? Duration.ZERO : LONG));
        for (Future<?> publisher : publishers) {
            publisher.get();
        }
        assertThat(queue.awaitIdle(within(Duration.ZERO))).as("seed %d", seed).isTrue();
        EventQueueStatistics account = queue.statistics();
        assertThat(account.accepted()).as("seed %d, %s", seed, overflow).isEqualTo(accepted.get());
        assertThat(account.finished() + account.dropped() + account.abandoned())
                .as("seed %d, %s: %s", seed, overflow, account)
                .isEqualTo(accepted.get());
        int unknown = accepted.get() * handlers - recorder.seen.size() - failures.size();
        // Handlers that the close found at work may end, and be counted, after their events were reported.
        assertThat(unknown).as("seed %d, %s", seed, overflow).isBetween(-handlers * Math.max(1, keys), 0);
    }

    /** The sink of another event holds the publisher up where its own is in the queue, while a lane takes that, and the queue is closed. */
    @Test
    void what_a_handler_has_begun_with_is_not_refused_as_the_queue_closes() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch third = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Recorder recorder = new Recorder(
                (handler, event) -> {
                    if (event.number() == 1) {
                        first.countDown();
                        goOn.await();
                    } else if (event.number() == 3) {
                        third.countDown();
                        end.await();
                    }
                },
                1);
        AtomicInteger unfinished = new AtomicInteger(-1);
        List<Future<?>> closing = new ArrayList<>();
        EventQueue[] queues = new EventQueue[1];
        EventQueue queue = new EventQueue(
                options()
                        .capacity(1)
                        .waterMarks(0, 1)
                        .batchSize(1)
                        .overflow(Overflow.DROP_OLDEST)
                        .build(),
                threads,
                () -> false,
                false,
                failure -> {
                    goOn.countDown();
                    awaitUninterrupted(third);
                    CountDownLatch raised = new CountDownLatch(1);
                    closing.add(threads.submit(() -> {
                        raised.countDown();
                        unfinished.set(queues[0].close(within(LONG)));
                    }));
                    awaitUninterrupted(raised);
                    LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                },
                Clock.systemUTC());
        queues[0] = queue;
        queue.publish(recorder, new Numbered(1), null);
        first.await();
        queue.publish(recorder, new Numbered(2), null);

        queue.publish(recorder, new Numbered(3), null);
        end.countDown();
        closing.get(0).get();

        assertThat(unfinished).hasValue(0);
        assertThat(queue.statistics().finished()).isEqualTo(2);
        assertThat(queue.statistics().rejected()).isZero();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }
}
