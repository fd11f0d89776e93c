package io.fairlead.caching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.fairlead.BusOptions;
import io.fairlead.Metadata;
import io.fairlead.caching.Desk.Follow;
import io.fairlead.caching.Desk.GetBasket;
import io.fairlead.caching.Desk.GetPrice;
import io.fairlead.caching.Desk.GetRates;
import io.fairlead.caching.Desk.GetRow;
import io.fairlead.caching.Desk.ListItems;
import io.fairlead.caching.Desk.PriceChanged;
import io.fairlead.caching.Desk.ReadItems;
import io.fairlead.caching.Desk.StockChanged;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
@SuppressWarnings("NullAway") // which knows no type argument that may be null where one is inferred
class CachingTest {

    private final SetClock clock = new SetClock();
    private final QueryCaches caches = new QueryCaches(new MemoryCacheStore(clock));
    private final AtomicInteger asked = new AtomicInteger();
    private Desk.Source source = (query, metadata) -> asked.incrementAndGet();
    private final DeskBus bus = DeskBus.builder()
            .deskAnswering(new Desk.Answering((query, metadata) -> source.answer(query, metadata)))
            .caching(new Caching(caches))
            .options(BusOptions.builder()
                    .executor(task -> new Thread(task).start())
                    .build())
            .build();

    @AfterEach
    void close() {
        bus.close();
    }

    private CacheStatistics statistics() {
        assertThat(caches.statistics()).hasSize(1);
        return caches.statistics().get(0);
    }

    @Test
    void who_asks_the_same_again_gets_the_same() {
        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(1);
        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(1);
        assertThat(bus.ask(new GetPrice("bolt"))).isEqualTo(2);

        assertThat(statistics()).isEqualTo(new CacheStatistics(GetPrice.class.getName(), 1, 0, 2, 0, 0, 0, 0, 0, 0, 2));
    }

    @Test
    void null_is_an_answer() {
        source = (query, metadata) -> {
            asked.incrementAndGet();
            return null;
        };

        assertThat(bus.ask(new GetPrice("nut"))).isNull();
        assertThat(bus.ask(new GetPrice("nut"))).isNull();
        assertThat(asked).hasValue(1);
    }

    @Test
    void an_answer_is_given_until_its_time_is_over() {
        bus.ask(new GetPrice("nut"));
        clock.pass(Duration.ofSeconds(59));
        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(1);
        clock.pass(Duration.ofSeconds(2));

        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(2);
        assertThat(statistics().evictions()).isEqualTo(1);
    }

    @Test
    void what_fails_reaches_the_sender_unwrapped_and_is_not_kept() {
        IOException failure = new IOException("no line");
        source = (query, metadata) -> {
            if (asked.incrementAndGet() == 1) {
                throw failure;
            }
            return "price";
        };

        assertThat(catchThrowable(() -> bus.ask(new GetPrice("nut")))).isSameAs(failure);
        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo("price");
        assertThat(statistics().loadFailures()).isEqualTo(1);
    }

    @Test
    void an_event_of_the_policy_forgets_all_answers_to_its_query_and_to_no_other() {
        bus.ask(new GetPrice("nut"));
        bus.ask(new GetPrice("bolt"));
        bus.ask(new GetRates());
        bus.publish(new PriceChanged());

        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(4);
        assertThat(bus.ask(new GetPrice("bolt"))).isEqualTo(5);
        assertThat(bus.ask(new GetRates())).isEqualTo(3);
    }

    @Test
    void other_events_forget_nothing() {
        bus.ask(new GetPrice("nut"));
        bus.publish(new StockChanged());

        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(1);
    }

    @Test
    void an_answer_that_was_asked_for_before_the_event_is_not_kept() {
        source = (query, metadata) -> {
            int answer = asked.incrementAndGet();
            if (answer == 1) {
                bus.publish(new PriceChanged());
            }
            return answer;
        };

        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(1);
        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(2);
        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(2);
    }

    private static Metadata of(@Nullable String tenant, @Nullable String principal) {
        return Metadata.builder().tenant(tenant).principal(principal).build();
    }

    @Test
    void each_tenant_has_answers_of_its_own_unless_the_policy_says_otherwise() {
        assertThat(bus.ask(new GetPrice("nut"), of("north", "ann"))).isEqualTo(1);
        assertThat(bus.ask(new GetPrice("nut"), of("south", "ann"))).isEqualTo(2);
        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(3);
        assertThat(bus.ask(new GetPrice("nut"), of("north", "bob"))).isEqualTo(1);

        assertThat(bus.ask(new GetRates(), of("north", "ann"))).isEqualTo(4);
        assertThat(bus.ask(new GetRates(), of("south", "bob"))).isEqualTo(4);
    }

    @Test
    void principals_of_the_same_name_are_told_apart_by_their_tenants() {
        assertThat(bus.ask(new GetBasket(), of("north", "ann"))).isEqualTo(1);
        assertThat(bus.ask(new GetBasket(), of("north", "bob"))).isEqualTo(2);
        assertThat(bus.ask(new GetBasket(), of("south", "ann"))).isEqualTo(3);
        assertThat(bus.ask(new GetBasket(), of("north", "ann"))).isEqualTo(1);
    }

    @Test
    void there_are_no_more_answers_than_the_policy_allows() {
        for (int i = 0; i < 100; i++) {
            bus.ask(new GetRow(i));
        }

        assertThat(statistics().size()).isLessThanOrEqualTo(10);
        assertThat(statistics().evictions()).isEqualTo(100 - statistics().size());
    }

    @Test
    void answers_are_forgotten_by_hand() {
        bus.ask(new GetPrice("nut"));
        bus.ask(new GetRates());
        caches.clear(GetPrice.class);
        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(3);
        assertThat(bus.ask(new GetRates())).isEqualTo(2);

        caches.clear();
        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(4);
        assertThat(bus.ask(new GetRates())).isEqualTo(5);
        assertThat(caches.statistics()).extracting(CacheStatistics::clears).containsExactly(2L, 1L);
    }

    @Test
    void a_query_that_asks_for_its_own_answer_is_told_so() {
        assertThatThrownBy(() -> bus.ask(new Follow(0, false)))
                .isInstanceOf(CacheRecursionException.class)
                .hasMessageContaining(Follow.class.getName());
    }

    @Test
    void so_it_is_if_it_does_by_way_of_other_threads() {
        assertThatThrownBy(() -> bus.ask(new Follow(0, true)))
                .isInstanceOf(CompletionException.class)
                .hasRootCauseInstanceOf(CacheRecursionException.class);
    }

    @Test
    void a_query_for_a_stream_is_refused() {
        assertThatThrownBy(() -> bus.stream(new ListItems()).toList())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(ListItems.class.getName(), "Remove @Cached");
    }

    @Test
    void so_is_a_stream_that_answers_another_query_and_it_is_closed() {
        AtomicBoolean closed = new AtomicBoolean();
        source = (query, metadata) -> Stream.of("a").onClose(() -> closed.set(true));

        assertThatThrownBy(() -> bus.ask(new ReadItems()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("read once");
        assertThat(closed).isTrue();
    }

    @Test
    void a_store_that_fails_keeps_nobody_from_an_answer() {
        QueryCaches failing = new QueryCaches((query, ttl, maximumSize) -> new FailingRegion());
        try (DeskBus other = DeskBus.builder()
                .deskAnswering(new Desk.Answering((query, metadata) -> asked.incrementAndGet()))
                .caching(new Caching(failing))
                .build()) {
            assertThat(other.ask(new GetPrice("nut"))).isEqualTo(1);
            assertThat(other.ask(new GetPrice("nut"))).isEqualTo(2);
        }

        assertThat(failing.statistics().get(0).storeFailures()).isPositive();
        assertThat(failing.statistics().get(0).loads()).isEqualTo(2);
    }

    @Test
    void who_looks_while_an_answer_lands_finds_it_before_he_asks_the_handler() {
        MemoryCacheStore memory = new MemoryCacheStore();
        AtomicReference<DeskBus> other = new AtomicReference<>();
        QueryCaches looking = new QueryCaches((query, ttl, maximumSize) -> new MeanwhileRegion(
                memory.region(query, ttl, maximumSize), () -> other.get().ask(new GetPrice("nut"))));
        other.set(DeskBus.builder()
                .deskAnswering(new Desk.Answering((query, metadata) -> asked.incrementAndGet()))
                .caching(new Caching(looking))
                .build());

        assertThat(other.get().ask(new GetPrice("nut"))).isEqualTo(1);
        assertThat(asked).hasValue(1);
        assertThat(looking.statistics().get(0).hits()).isEqualTo(1);
        other.get().close();
    }

    /** Of a store that is not there. */
    private static final class FailingRegion implements CacheStore.Region {

        @Override
        public long generation() {
            return 1;
        }

        @Override
        public @Nullable CachedAnswer get(CacheKey key) {
            throw new IllegalStateException("no line");
        }

        @Override
        public void put(CacheKey key, CachedAnswer answer, long generation) {
            throw new IllegalStateException("no line");
        }

        @Override
        public void clear() {}

        @Override
        public long size() {
            return 0;
        }

        @Override
        public long evictions() {
            return 0;
        }
    }
}
