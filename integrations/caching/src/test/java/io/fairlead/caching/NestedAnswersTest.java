package io.fairlead.caching;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Metadata;
import io.fairlead.Query;
import io.fairlead.caching.Desk.GetPrice;
import io.fairlead.caching.Desk.PriceChanged;
import io.fairlead.caching.Desk.ShowBoard;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Of queries that ask each other, either of both kinds, so that it does not matter which of them forgets first. Whenever one has forgotten, somebody asks
 * both.
 */
@Timeout(20)
@SuppressWarnings("NullAway") // which knows no type argument that may be null where one is inferred
class NestedAnswersTest {

    private final AtomicInteger truth = new AtomicInteger();
    private final List<Object> seen = new ArrayList<>();
    private final MemoryCacheStore store = new MemoryCacheStore();
    private final QueryCaches caches = new QueryCaches((query, ttl, maximumSize) ->
            new BusyRegion(store.region(query, ttl, maximumSize), () -> seen.addAll(askBoth())));
    private final DeskBus bus = DeskBus.builder()
            .deskAnswering(new Desk.Answering(this::answer))
            .caching(new Caching(caches))
            .build();

    @AfterEach
    void close() {
        bus.close();
    }

    private @Nullable Object answer(Query<?> query, Metadata metadata) {
        if (query.equals(new ShowBoard("outer"))) {
            return bus.ask(new GetPrice("inner"));
        }
        return query.equals(new GetPrice("outer")) ? bus.ask(new ShowBoard("inner")) : truth.get();
    }

    private List<Object> askBoth() {
        return List.of(bus.ask(new ShowBoard("outer")), bus.ask(new GetPrice("outer")));
    }

    @Test
    void no_answer_is_made_of_one_that_an_event_makes_stale() {
        assertThat(askBoth()).containsExactly(0, 0);
        truth.set(1);
        bus.publish(new PriceChanged());

        assertThat(seen).isNotEmpty();
        assertThat(askBoth()).containsExactly(1, 1);
        assertThat(caches.statistics().get(0).clears()).isEqualTo(1);
    }

    @Test
    void nor_of_one_that_is_forgotten_by_hand() {
        assertThat(askBoth()).containsExactly(0, 0);
        truth.set(1);
        caches.clear();

        assertThat(seen).contains(0);
        assertThat(askBoth()).containsExactly(1, 1);
    }

    @Test
    void what_is_asked_for_when_all_is_forgotten_is_kept_again() {
        askBoth();
        caches.clear();
        askBoth();
        truth.set(1);

        assertThat(askBoth()).containsExactly(0, 0);
    }

    /** A region that somebody asks for answers as soon as it has none. */
    private record BusyRegion(CacheStore.Region region, Runnable asking) implements CacheStore.Region {

        @Override
        public long generation() {
            return region.generation();
        }

        @Override
        public @Nullable CachedAnswer get(CacheKey key) {
            return region.get(key);
        }

        @Override
        public void put(CacheKey key, CachedAnswer answer, long generation) {
            region.put(key, answer, generation);
        }

        @Override
        public void clear() {
            region.clear();
            asking.run();
        }

        @Override
        public long size() {
            return region.size();
        }

        @Override
        public long evictions() {
            return region.evictions();
        }
    }
}
