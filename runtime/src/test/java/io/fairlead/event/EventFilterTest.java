package io.fairlead.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.Event;
import io.fairlead.Metadata;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFilterTest {

    private static final Metadata NONE = Metadata.create();
    private static final EventFilter ALL = (event, metadata) -> true;

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - TimeUnit.SECONDS.toNanos(2));

    sealed interface OrderEvent extends Event {}

    record Placed() implements OrderEvent {}

    record Cancelled() implements OrderEvent {}

    record Shipped() implements Event {}

    @Test
    void takes_events_of_its_types() {
        EventFilter orders = EventFilter.ofType(OrderEvent.class);
        assertThat(orders.accepts(new Placed(), NONE)).isTrue();
        assertThat(orders.accepts(new Shipped(), NONE)).isFalse();
        EventFilter both = EventFilter.ofType(Placed.class, Shipped.class);
        assertThat(both.accepts(new Shipped(), NONE)).isTrue();
        assertThat(both.accepts(new Cancelled(), NONE)).isFalse();
    }

    @Test
    void keeps_its_types_when_the_array_changes() {
        Class<?>[] types = {Placed.class, Cancelled.class};
        EventFilter filter = EventFilter.ofType(types);
        types[0] = Shipped.class;
        assertThat(filter.accepts(new Placed(), NONE)).isTrue();
    }

    @Test
    void takes_events_by_the_name_of_their_class() {
        EventFilter filter = EventFilter.named("*.EventFilterTest.Pl*", "io.fairlead.event.EventFilterTest$Shippe?");
        assertThat(filter.accepts(new Placed(), NONE)).isTrue();
        assertThat(filter.accepts(new Shipped(), NONE)).isTrue();
        assertThat(filter.accepts(new Cancelled(), NONE)).isFalse();
        assertThat(filter.accepts(new Cancelled(), NONE)).isFalse(); // remembered
    }

    @ParameterizedTest
    @CsvSource({
        "com.shop.Placed, com.shop.Placed, true",
        "com.shop.*, com.shop.Placed, true",
        "com.shop.*, com.shop.orders.Placed, true",
        "com.shop.*, com.shop, false",
        "*, anything, true",
        "**, anything, true",
        "*Placed, com.shop.OrderPlaced, true",
        "*Placed, com.shop.PlacedOrder, false",
        "*Pl*ed*, com.shop.PlPlaced, true",
        "*aab, aaaaaab, true",
        "com.shop.?laced, com.shop.Placed, true",
        "com.shop.?laced, com.shop.laced, false",
        "com?shop.*, com.shop.Placed, true",
        "com.shop.P, com.shop.Placed, false",
        "com.shop.Placed?, com.shop.Placed, false",
        "'', com.shop.Placed, false",
    })
    void matches_patterns(String pattern, String name, boolean matches) {
        assertThat(NamePatterns.matches(pattern, name)).isEqualTo(matches);
    }

    @Test
    void takes_events_of_sessions() {
        Metadata job = NONE.inSession("job");
        assertThat(EventFilter.inSession().accepts(new Placed(), job)).isTrue();
        assertThat(EventFilter.inSession().accepts(new Placed(), NONE)).isFalse();
        assertThat(EventFilter.inSession("job").accepts(new Placed(), job)).isTrue();
        assertThat(EventFilter.inSession("job").accepts(new Placed(), NONE.inSession("other")))
                .isFalse();
    }

    @Test
    void takes_events_by_their_metadata() {
        Metadata metadata =
                Metadata.builder().tenant("acme").attribute("origin", "web").build();
        assertThat(EventFilter.with(Metadata::tenant).accepts(new Placed(), metadata))
                .isTrue();
        assertThat(EventFilter.with(Metadata::principal).accepts(new Placed(), metadata))
                .isFalse();
        assertThat(EventFilter.with(Metadata::tenant, "acme").accepts(new Placed(), metadata))
                .isTrue();
        assertThat(EventFilter.with(Metadata::tenant, "other").accepts(new Placed(), metadata))
                .isFalse();
        assertThat(EventFilter.with(Metadata::tenant, "acme").accepts(new Placed(), NONE))
                .isFalse();
        assertThat(EventFilter.withAttribute("origin").accepts(new Placed(), metadata))
                .isTrue();
        assertThat(EventFilter.withAttribute("other").accepts(new Placed(), metadata))
                .isFalse();
        assertThat(EventFilter.withAttribute("origin", "web").accepts(new Placed(), metadata))
                .isTrue();
        assertThat(EventFilter.withAttribute("origin", "app").accepts(new Placed(), metadata))
                .isFalse();
    }

    @Test
    void combines() {
        EventFilter placed = EventFilter.ofType(Placed.class);
        EventFilter cancelled = EventFilter.ofType(Cancelled.class);
        assertThat(placed.or(cancelled).accepts(new Cancelled(), NONE)).isTrue();
        assertThat(placed.and(cancelled).accepts(new Placed(), NONE)).isFalse();
        assertThat(placed.negate().accepts(new Placed(), NONE)).isFalse();
        assertThat(placed.negate().and(cancelled).accepts(new Cancelled(), NONE))
                .isTrue();
    }

    @Test
    void asks_the_second_only_where_it_matters() {
        CountingEventFilter second = ALL.counted();
        EventFilter placed = EventFilter.ofType(Placed.class);
        assertThat(placed.and(second).accepts(new Shipped(), NONE)).isFalse();
        assertThat(placed.or(second).accepts(new Placed(), NONE)).isTrue();
        assertThat(second.accepted()).isEqualTo(0);
    }

    @Test
    void counts() {
        CountingEventFilter filter = EventFilter.ofType(Placed.class).counted();
        filter.accepts(new Placed(), NONE);
        filter.accepts(new Shipped(), NONE);
        filter.accepts(new Shipped(), NONE);
        assertThat(filter.accepted()).isEqualTo(1);
        assertThat(filter.refused()).isEqualTo(2);
    }

    @Test
    void counts_what_a_composed_one_decides() {
        class OnlyPlaced extends ComposedEventFilter {
            OnlyPlaced() {
                super(EventFilter.ofType(Placed.class));
            }
        }
        OnlyPlaced filter = new OnlyPlaced();
        assertThat(filter.accepts(new Placed(), NONE)).isTrue();
        assertThat(filter.accepts(new Shipped(), NONE)).isFalse();
        assertThat(filter.accepted()).isEqualTo(1);
        assertThat(filter.refused()).isEqualTo(1);
    }

    @Test
    void limits_the_rate() {
        EventFilter filter = EventFilter.perSecond(3, nanos::get);
        assertThat(acceptedOf(10, filter, new Placed())).isEqualTo(3);
        later(333);
        assertThat(acceptedOf(10, filter, new Placed())).isEqualTo(0);
        later(1);
        assertThat(acceptedOf(10, filter, new Shipped())).isEqualTo(1);
        later(60_000); // past the end of the clock's range
        assertThat(acceptedOf(10, filter, new Placed())).isEqualTo(3);
    }

    @Test
    void limits_the_rate_of_each_type() {
        EventFilter filter = EventFilter.perSecondAndType(2, nanos::get);
        assertThat(acceptedOf(10, filter, new Placed())).isEqualTo(2);
        assertThat(acceptedOf(10, filter, new Shipped())).isEqualTo(2);
        later(500);
        assertThat(acceptedOf(10, filter, new Placed())).isEqualTo(1);
    }

    @Test
    void keeps_a_bounded_number_of_buckets() {
        TokenBuckets buckets = new TokenBuckets(1, nanos::get);
        Class<?> type = Placed.class;
        for (int i = 0; i < TokenBuckets.CLASSES; i++) {
            buckets.of(type);
            type = type.arrayType();
            if (i % 200 == 199) { // an array has at most 255 dimensions
                type = new Class<?>[] {Cancelled.class, Shipped.class, OrderEvent.class, Event.class, Metadata.class}
                        [i / 200];
            }
        }
        assertThat(buckets.of(Placed.class).take()).isTrue();
        assertThat(buckets.of(String.class).take()).isTrue();
        assertThat(buckets.of(Integer.class).take()).as("shared with String").isFalse();
        assertThat(buckets.of(Placed.class).take()).isFalse();
    }

    @Test
    void gives_no_token_twice() throws InterruptedException {
        EventFilter filter = EventFilter.perSecond(1_000, nanos::get);
        CountingEventFilter counted = filter.counted();
        CountDownLatch done = new CountDownLatch(4);
        for (int i = 0; i < 4; i++) {
            new Thread(() -> {
                        acceptedOf(1_000, counted, new Placed());
                        done.countDown();
                    })
                    .start();
        }
        done.await();
        assertThat(counted.accepted()).isEqualTo(1_000);
        assertThat(counted.refused()).isEqualTo(3_000);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1000001"})
    void refuses_rates_that_it_can_not_keep(int events) {
        assertThatThrownBy(() -> EventFilter.perSecond(events)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EventFilter.perSecondAndType(events)).isInstanceOf(IllegalArgumentException.class);
    }

    private void later(long millis) {
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private static int acceptedOf(int events, EventFilter filter, Event event) {
        int accepted = 0;
        for (int i = 0; i < events; i++) {
            accepted += filter.accepts(event, NONE) ? 1 : 0;
        }
        return accepted;
    }
}
