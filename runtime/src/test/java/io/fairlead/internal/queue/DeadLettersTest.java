package io.fairlead.internal.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.EventFailure;
import io.fairlead.UnhandledMessageException;
import io.fairlead.event.DeadLetter;
import io.fairlead.event.DeadLetterStore;
import io.fairlead.event.DeadLetters;
import io.fairlead.event.EventDroppedException;
import io.fairlead.event.EventQueueOptions;
import io.fairlead.event.Overflow;
import io.fairlead.event.Redelivery;
import io.fairlead.internal.queue.Recorder.Numbered;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeadLettersTest {

    private static final Instant NOW = Instant.parse("1996-07-04T10:15:30Z");

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final List<EventFailure> failures = Collections.synchronizedList(new ArrayList<>());
    private final Set<Integer> failing = ConcurrentHashMap.newKeySet();
    private final Recorder recorder = new Recorder(
                    (handler, event) -> {
                        if (handler == 0 && failing.contains(event.number())) {
                            throw new IllegalStateException("no " + event.number());
                        }
                    },
                    2)
            .sequencedBy(event -> event.number() / 10);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private EventQueue queue(EventQueueOptions.Builder options) {
        return new EventQueue(
                options.build(), threads, () -> false, true, failures::add, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static EventQueueOptions.Builder options() {
        return EventQueueOptions.builder();
    }

    private void publish(EventQueue queue, int... numbers) throws InterruptedException {
        for (int number : numbers) {
            queue.publish(recorder, new Numbered(number), null);
        }
        settle(queue);
    }

    private static void settle(EventQueue queue) throws InterruptedException {
        assertThat(queue.awaitIdle(System.nanoTime() + Duration.ofSeconds(20).toNanos()))
                .isTrue();
    }

    private static List<Integer> numbers(DeadLetters letters) {
        return letters.list().stream()
                .map(letter -> ((Numbered) letter.event()).number())
                .toList();
    }

    @Test
    void what_fails_for_good_becomes_a_letter() throws Exception {
        EventQueue queue = queue(options().redelivery(new Redelivery(3, Duration.ZERO, 1, Duration.ZERO)));
        failing.add(11);
        publish(queue, 11, 12);
        assertThat(queue.deadLetters().size()).isEqualTo(1);
        DeadLetter letter = queue.deadLetters().list().get(0);
        assertThat(letter.event()).isEqualTo(new Numbered(11));
        assertThat(letter.handler()).isEqualTo("handler0");
        assertThat(letter.key()).isEqualTo(1);
        assertThat(letter.attempts()).isEqualTo(3);
        assertThat(letter.error()).hasMessage("no 11");
        assertThat(letter.firstFailure()).isEqualTo(NOW);
        assertThat(letter.lastFailure()).isEqualTo(NOW);
        assertThat(letter.parked()).isFalse();
        assertThat(queue.deadLetters().find(letter.id())).isEqualTo(letter);
        assertThat(failures).hasSize(1);
        assertThat(recorder.seen).containsExactlyInAnyOrder("1:11", "0:12", "1:12");
    }

    @Test
    void a_letter_is_tried_again_by_its_own_handler_alone() throws Exception {
        EventQueue queue = queue(options());
        failing.add(11);
        publish(queue, 11);
        String id = queue.deadLetters().list().get(0).id();
        recorder.seen.clear();

        assertThat(queue.deadLetters().retry(id)).isTrue();
        settle(queue);
        assertThat(queue.deadLetters().find(id))
                .isNotNull()
                .extracting(DeadLetter::attempts)
                .isEqualTo(2);

        failing.clear();
        assertThat(queue.deadLetters().retry(id)).isTrue();
        settle(queue);
        assertThat(recorder.seen).containsExactly("0:11");
        assertThat(queue.deadLetters().size()).isZero();
        assertThat(queue.deadLetters().retry(id)).isFalse();
    }

    @Test
    void a_letter_that_is_under_way_is_not_tried_twice() throws Exception {
        List<Runnable> tasks = new ArrayList<>();
        EventQueue queue =
                new EventQueue(options().build(), tasks::add, () -> false, false, failures::add, Clock.systemUTC());
        failing.add(11);
        queue.publish(recorder, new Numbered(11), null);
        run(tasks);
        String id = queue.deadLetters().list().get(0).id();
        assertThat(queue.deadLetters().retry(id)).isTrue();
        assertThat(queue.deadLetters().retry(id)).isFalse();
        run(tasks);
        assertThat(queue.deadLetters().retry(id)).isTrue();
    }

    private static void run(List<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.remove(0).run();
        }
    }

    @Test
    void all_letters_can_be_tried_at_once_and_one_discarded() throws Exception {
        EventQueue queue = queue(options());
        failing.addAll(Set.of(11, 21, 31));
        publish(queue, 11, 21, 31);
        DeadLetter discarded = queue.deadLetters().list().stream()
                .filter(letter -> letter.event().equals(new Numbered(21)))
                .findFirst()
                .orElseThrow();
        assertThat(queue.deadLetters().discard(discarded.id())).isTrue();
        assertThat(queue.deadLetters().discard(discarded.id())).isFalse();
        failing.clear();
        recorder.seen.clear();
        assertThat(queue.deadLetters().retryAll()).isEqualTo(2);
        settle(queue);
        assertThat(recorder.seen).containsExactlyInAnyOrder("0:11", "0:31");
        assertThat(queue.deadLetters().list()).isEmpty();
    }

    @Test
    void what_was_discarded_while_it_was_under_way_is_not_handled() throws Exception {
        List<Runnable> tasks = new ArrayList<>();
        EventQueue queue =
                new EventQueue(options().build(), tasks::add, () -> false, false, failures::add, Clock.systemUTC());
        failing.add(11);
        queue.publish(recorder, new Numbered(11), null);
        run(tasks);
        String id = queue.deadLetters().list().get(0).id();
        recorder.seen.clear();
        failing.clear();
        queue.deadLetters().retry(id);
        assertThat(queue.deadLetters().discard(id)).isTrue();
        run(tasks);
        assertThat(recorder.seen).isEmpty();
        assertThat(queue.statistics().unfinished()).isZero();
    }

    @Test
    void a_letter_is_tried_again_however_full_the_queue_is() throws Exception {
        List<Runnable> tasks = new ArrayList<>();
        EventQueue queue = new EventQueue(
                options().capacity(1).overflow(Overflow.DROP_OLDEST).build(),
                tasks::add,
                () -> false,
                false,
                failures::add,
                Clock.systemUTC());
        failing.add(11);
        queue.publish(recorder, new Numbered(11), null);
        run(tasks);
        failing.clear();
        recorder.seen.clear();
        queue.publish(recorder, new Numbered(12), null);
        assertThat(queue.deadLetters().retryAll()).isEqualTo(1);
        queue.publish(recorder, new Numbered(13), null);
        run(tasks);
        assertThat(recorder.seen).containsExactly("0:11", "0:13", "1:13");
        assertThat(queue.statistics().dropped()).isEqualTo(1);
    }

    @Test
    void two_who_try_all_letters_at_once_handle_each_once() throws Exception {
        EventQueue queue = queue(options().parkBehindDeadLetters());
        for (int round = 0; round < 200; round++) {
            failing.addAll(Set.of(11, 21));
            publish(queue, 11, 12, 13, 21, 22);
            failing.clear();
            recorder.seen.clear();
            Thread other = new Thread(() -> queue.deadLetters().retryAll());
            other.start();
            queue.deadLetters().retryAll();
            other.join();
            settle(queue);
            assertThat(recorder.seen).containsExactlyInAnyOrder("0:11", "0:12", "0:13", "0:21", "0:22");
        }
    }

    @Test
    void without_room_a_failure_is_the_sinks_alone_and_counted() throws Exception {
        EventQueue queue = queue(options().deadLetters(DeadLetterStore.inMemory(1)));
        failing.addAll(Set.of(11, 12));
        publish(queue, 11, 12);
        assertThat(numbers(queue.deadLetters())).containsExactly(11);
        assertThat(failures).hasSize(2);
        assertThat(queue.statistics().deadLettersRefused()).isEqualTo(1);
    }

    @Test
    void later_events_of_the_key_park_behind_a_letter_and_follow_it() throws Exception {
        EventQueue queue = queue(options().parkBehindDeadLetters());
        failing.add(11);
        publish(queue, 11, 12, 21, 13);
        assertThat(numbers(queue.deadLetters())).containsExactly(11, 12, 13);
        assertThat(queue.deadLetters().list()).extracting(DeadLetter::parked).containsExactly(false, true, true);
        assertThat(recorder.seen).containsExactlyInAnyOrder("1:11", "1:12", "1:13", "0:21", "1:21");
        assertThat(failures).hasSize(1);
        assertThat(queue.statistics().parked()).isEqualTo(2);

        String parked = queue.deadLetters().list().get(1).id();
        assertThat(queue.deadLetters().retry(parked)).as("it is behind another").isFalse();

        recorder.seen.clear();
        failing.clear();
        assertThat(queue.deadLetters().retryAll()).isEqualTo(1);
        settle(queue);
        assertThat(recorder.seen).containsExactly("0:11", "0:12", "0:13");
        assertThat(queue.deadLetters().list()).isEmpty();
    }

    @Test
    void what_a_filter_turns_away_is_not_parked_and_what_it_took_is_not_asked_about_again() throws Exception {
        List<Integer> asked = Collections.synchronizedList(new ArrayList<>());
        recorder.filteredBy((handler, event) -> {
            if (handler == 0) {
                asked.add(event.number());
            }
            return handler == 1 || event.number() != 12;
        });
        EventQueue queue =
                queue(options().parkBehindDeadLetters().redelivery(new Redelivery(2, Duration.ZERO, 1, Duration.ZERO)));
        failing.add(11);
        publish(queue, 11, 12, 13);
        assertThat(numbers(queue.deadLetters())).containsExactly(11, 13);

        failing.clear();
        queue.deadLetters().retryAll();
        settle(queue);
        assertThat(recorder.seen).containsExactlyInAnyOrder("1:11", "1:12", "1:13", "0:11", "0:13");
        assertThat(asked).containsExactly(11, 12, 13);
        assertThat(queue.statistics().handled()).isEqualTo(5);
    }

    @Test
    void what_was_parked_may_fail_in_its_turn() throws Exception {
        EventQueue queue = queue(options().parkBehindDeadLetters());
        failing.addAll(Set.of(11, 12));
        publish(queue, 11, 12, 13);
        failing.remove(11);
        queue.deadLetters().retryAll();
        settle(queue);
        assertThat(numbers(queue.deadLetters())).containsExactly(12, 13);
        assertThat(queue.deadLetters().list()).extracting(DeadLetter::parked).containsExactly(false, true);
    }

    @Test
    void a_discarded_letter_lets_those_behind_it_go_on() throws Exception {
        EventQueue queue = queue(options().parkBehindDeadLetters());
        failing.add(11);
        publish(queue, 11, 12, 13);
        recorder.seen.clear();
        queue.deadLetters().discard(queue.deadLetters().list().get(0).id());
        settle(queue);
        assertThat(recorder.seen).containsExactly("0:12", "0:13");
        assertThat(queue.deadLetters().list()).isEmpty();
    }

    @Test
    void what_finds_no_room_to_park_is_reported() throws Exception {
        EventQueue queue = queue(options().parkBehindDeadLetters().deadLetters(DeadLetterStore.inMemory(1)));
        failing.add(11);
        publish(queue, 11, 12);
        assertThat(failures).hasSize(2);
        assertThat(failures.get(1).error()).isInstanceOf(EventDroppedException.class);
        assertThat(recorder.seen).doesNotContain("0:12");
    }

    @Test
    void a_close_reports_what_is_parked_in_the_queues_own_store() throws Exception {
        EventQueue queue = queue(options().parkBehindDeadLetters());
        failing.add(11);
        publish(queue, 11, 12);
        queue.close(System.nanoTime());
        assertThat(failures).extracting(EventFailure::event).containsExactly(new Numbered(11), new Numbered(12));
    }

    @Test
    void a_letter_whose_handlers_are_not_known_is_refused() {
        DeadLetterStore store = DeadLetterStore.inMemory(10);
        store.add(new DeadLetter("1", new Numbered(11), null, "handler0", null, 1, null, NOW, NOW));
        EventQueue queue = queue(options().deadLetters(store));
        assertThatThrownBy(() -> queue.deadLetters().retry("1")).isInstanceOf(UnhandledMessageException.class);
    }

    @Test
    void a_store_that_throws_does_not_hide_the_failure() throws Exception {
        EventQueue queue = queue(options().deadLetters(new BrokenStore()));
        failing.add(11);
        publish(queue, 11);
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0).error()).hasMessage("no 11");
        assertThat(failures.get(0).error().getSuppressed())
                .extracting(Throwable::getMessage)
                .containsExactly("disk full");
    }

    private static final class BrokenStore implements DeadLetterStore {

        private static IllegalStateException broken() {
            return new IllegalStateException("disk full");
        }

        @Override
        public boolean add(DeadLetter letter) {
            throw broken();
        }

        @Override
        public void replace(DeadLetter letter) {
            throw broken();
        }

        @Override
        public boolean remove(String id) {
            throw broken();
        }

        @Override
        public DeadLetter find(String id) {
            throw broken();
        }

        @Override
        public List<DeadLetter> list() {
            throw broken();
        }

        @Override
        public DeadLetter oldest(String handler, Object key) {
            throw broken();
        }

        @Override
        public int size() {
            throw broken();
        }
    }
}
