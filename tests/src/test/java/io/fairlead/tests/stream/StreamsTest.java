package io.fairlead.tests.stream;

import static io.fairlead.tests.stream.Numbers.LOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.BusOptions;
import io.fairlead.Metadata;
import io.fairlead.session.Session;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.stream.Numbers.Counted;
import io.fairlead.tests.stream.Numbers.Doubled;
import io.fairlead.tests.stream.Numbers.Failing;
import io.fairlead.tests.stream.Numbers.Published;
import io.fairlead.tests.stream.Numbers.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StreamsTest {

    private final TestBus bus = TestBus.builder().build();

    @BeforeEach
    void forget() {
        LOG.clear();
    }

    @AfterEach
    void close() {
        bus.close();
    }

    @Test
    void takes_no_more_than_is_wanted_and_closes_what_was_opened() {
        Metadata metadata = Metadata.builder().principal("ann").build();
        try (Stream<Long> numbers = bus.stream(new Counted(1_000_000), metadata)) {
            assertThat(numbers.limit(2)).containsExactly(0L, 1L);
        }
        assertThat(LOG).containsExactly("opened by ann", "took 0", "took 1", "closed");
    }

    @Test
    void the_overload_asks_for_the_same() {
        try (Stream<Long> numbers = bus.ask(new Counted(3))) {
            assertThat(numbers).containsExactly(0L, 1L, 2L);
        }
    }

    @Test
    void what_a_handler_publishes_is_a_stream_to_who_wants_one() {
        try (Stream<Number> numbers = bus.stream(new Published(200))) {
            assertThat(numbers.mapToInt(Number::intValue).sum()).isEqualTo(199 * 100);
        }
        assertThat(LOG).containsOnly("requested 64", "requested 32", "cancelled");
    }

    @Test
    void early_end_cancels_the_publisher_of_which_only_what_there_is_room_for_was_requested() {
        try (Stream<Number> numbers = bus.stream(new Published(Integer.MAX_VALUE))) {
            assertThat(numbers.limit(3)).hasSize(3);
        }
        assertThat(LOG).containsExactly("requested 64", "cancelled");
    }

    @Test
    void nothing_is_subscribed_to_before_the_first_value() {
        bus.stream(new Published(3)).close();
        assertThat(LOG).isEmpty();
    }

    @Test
    void what_the_bus_may_not_name_is_published_as_well() {
        try (Stream<?> secrets = bus.stream(Numbers.hidden(2))) {
            assertThat(secrets).hasSize(2);
        }
    }

    @Test
    void subscribers_get_what_they_request_and_each_a_stream_of_its_own() {
        Flow.Publisher<Long> numbers = bus.publisher(new Counted(3));
        assertThat(LOG).isEmpty();
        Collector one = new Collector();
        Collector other = new Collector();
        numbers.subscribe(one);
        numbers.subscribe(other);
        one.request(2);
        other.request(1);
        assertThat(one.seen).containsExactly("0", "1");
        assertThat(other.seen).containsExactly("0");
        one.request(2);
        assertThat(one.seen).containsExactly("0", "1", "2", "complete");
        other.cancel();
        other.request(1);
        assertThat(other.seen).containsExactly("0");
        assertThat(LOG).filteredOn("closed"::equals).hasSize(2);
    }

    @Test
    void demand_passes_through_to_a_handler_that_publishes() {
        Collector collector = new Collector();
        bus.publisher(new Published(5)).subscribe(collector);
        collector.request(3);
        assertThat(collector.seen).containsExactly("0", "1", "2");
        assertThat(LOG).containsExactly("requested 3");
        collector.cancel();
        assertThat(LOG).contains("cancelled");
    }

    @Test
    void middleware_may_change_the_stream_and_hear_of_its_end() {
        try (Stream<Long> numbers = bus.stream(new Doubled(3))) {
            assertThat(numbers).containsExactly(0L, 2L, 4L);
        }
        assertThat(LOG).containsExactly("closed", "doubling ended");
        LOG.clear();
        Collector collector = new Collector();
        bus.publisher(new Doubled(2)).subscribe(collector);
        collector.request(5);
        assertThat(collector.seen).containsExactly("0", "2", "complete");
        assertThat(LOG).containsExactly("closed", "doubling ended");
    }

    @Test
    void failures_reach_the_taker_unwrapped_and_close_the_stream() {
        try (Stream<Long> numbers = bus.stream(new Failing(2))) {
            assertThatThrownBy(() -> numbers.forEach(number -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no more");
        }
        Collector collector = new Collector();
        bus.publisher(new Failing(1)).subscribe(collector);
        collector.request(9);
        assertThat(collector.seen).containsExactly("0", "1", "no more");
        assertThat(LOG).containsExactly("closed", "closed");
        assertThatThrownBy(() -> bus.stream(new Failing(-1))).hasMessage("not even one");
    }

    @Test
    void a_stream_that_is_closed_while_it_is_taken_ends() {
        Stream<Number> numbers = bus.stream(new Published(1_000));
        List<Number> taken = new ArrayList<>();
        numbers.forEach(number -> {
            taken.add(number);
            if (number.intValue() == 2) {
                numbers.close();
            }
        });
        assertThat(taken).hasSizeBetween(3, 100);
    }

    @Test
    void a_stream_that_reaches_nobody_is_closed() {
        CompletableFuture<Stream<Long>> later = new CompletableFuture<>();
        try (TestBus slow = TestBus.builder()
                .options(BusOptions.builder()
                        .executor(task -> {
                            later.thenRun(task);
                        })
                        .build())
                .build()) {
            CompletableFuture<Stream<Long>> asked = slow.askAsync(new Counted(-1));
            LOG.clear();
            Numbers.beforeOpening = () -> asked.cancel(true);
            later.complete(Stream.of());
            assertThat(LOG).contains("closed");
        } finally {
            Numbers.beforeOpening = () -> {};
        }
    }

    @Test
    void a_handler_asks_through_its_context() {
        assertThat(bus.ask(new Sum(4))).isEqualTo(6);
    }

    @Test
    void a_session_streams_too() {
        try (Session session = bus.openSession("s")) {
            session.onQuery(Counted.class, (query, context) -> Stream.of(query.count()));
            assertThat(session.stream(new Counted(7))).containsExactly(7L);
            Collector collector = new Collector();
            session.publisher(new Counted(8)).subscribe(collector);
            collector.request(2);
            assertThat(collector.seen).containsExactly("8", "complete");
        }
    }

    @Test
    void asynchronously_a_stream_is_asked_for_and_taken_by_whoever_wants() {
        assertThat(bus.askAsync(new Counted(2)).join()).containsExactly(0L, 1L);
    }

    private static final class Collector implements Flow.Subscriber<Object> {

        private final List<String> seen = new ArrayList<>();
        private Flow.@Nullable Subscription subscription;

        void request(long count) {
            subscription().request(count);
        }

        void cancel() {
            subscription().cancel();
        }

        private Flow.Subscription subscription() {
            if (subscription == null) {
                throw new IllegalStateException("not subscribed");
            }
            return subscription;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(Object item) {
            seen.add(String.valueOf(item));
        }

        @Override
        public void onError(Throwable error) {
            seen.add(String.valueOf(error.getMessage()));
        }

        @Override
        public void onComplete() {
            seen.add("complete");
        }
    }
}
