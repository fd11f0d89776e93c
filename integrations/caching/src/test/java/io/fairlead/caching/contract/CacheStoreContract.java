package io.fairlead.caching.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.ComponentValues;
import io.fairlead.caching.CacheKey;
import io.fairlead.caching.CacheStore;
import io.fairlead.caching.CacheStore.Region;
import io.fairlead.caching.CachedAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link CacheStore} must do. The tests of a store extend it. */
@SuppressWarnings("ThreadPriorityCheck") // to yield makes more orders likely, and none certain
public abstract class CacheStoreContract {

    private static final Duration TTL = Duration.ofMinutes(1);
    private static final int ROOM = 100;

    @SuppressWarnings("NullAway.Init")
    private CacheStore store;

    @SuppressWarnings("NullAway.Init")
    private Region region;

    /** For subclasses. */
    protected CacheStoreContract() {}

    /** An empty store. */
    protected abstract CacheStore newStore();

    /** Lets so much of the time pass by which the store goes. */
    protected abstract void pass(Duration time);

    @BeforeEach
    void empty() {
        store = newStore();
        region = store.region("com.shop.GetOrder", TTL, ROOM);
    }

    private static CacheKey key(@Nullable String tenant, @Nullable String principal, Object... values) {
        List<ComponentValues.Component> names = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            names.add(new ComponentValues.Component("c" + i, false));
        }
        return new CacheKey(tenant, principal, new ComponentValues(names, values));
    }

    private static CacheKey key(Object... values) {
        return key(null, null, values);
    }

    private void put(CacheKey key, @Nullable Object value) {
        region.put(key, new CachedAnswer(value), region.generation());
    }

    @Test
    void finds_nothing_that_was_not_put() {
        assertThat(region.get(key("A1"))).isNull();
    }

    @Test
    void finds_what_was_put_under_an_equal_key() {
        put(key("A1", 2), "answer");

        assertThat(region.get(key("A1", 2))).isEqualTo(new CachedAnswer("answer"));
    }

    @Test
    void keeps_null() {
        put(key("A1"), null);

        assertThat(region.get(key("A1"))).isEqualTo(new CachedAnswer(null));
    }

    @Test
    void tells_keys_apart_by_tenant_principal_and_content() {
        List<CacheKey> keys = List.of(
                key("a", "b", "c"),
                key(null, "b", "c"),
                key("a", null, "c"),
                key("b", "a", "c"),
                key("a", "b", "d"),
                key("a", "b", "c", "d"));
        keys.forEach(each -> put(each, keys.indexOf(each)));

        assertThat(keys)
                .allSatisfy(each -> assertThat(region.get(each)).isEqualTo(new CachedAnswer(keys.indexOf(each))));
    }

    @Test
    void tells_regions_apart() {
        put(key("A1"), "answer");

        assertThat(store.region("com.shop.GetPrice", TTL, ROOM).get(key("A1"))).isNull();
    }

    @Test
    void a_region_that_is_asked_for_again_has_the_same_answers() {
        put(key("A1"), "answer");

        assertThat(store.region("com.shop.GetOrder", TTL, ROOM).get(key("A1"))).isEqualTo(new CachedAnswer("answer"));
    }

    @Test
    void the_last_answer_counts() {
        put(key("A1"), "earlier");
        put(key("A1"), "later");

        assertThat(region.get(key("A1"))).isEqualTo(new CachedAnswer("later"));
    }

    @Test
    void an_answer_is_there_until_its_time_is_over() {
        put(key("A1"), "answer");

        pass(TTL.minusSeconds(1));
        assertThat(region.get(key("A1"))).isNotNull();
        pass(Duration.ofSeconds(2));
        assertThat(region.get(key("A1"))).isNull();
    }

    @Test
    void to_be_read_makes_no_answer_younger() {
        put(key("A1"), "answer");

        for (int i = 0; i < 4; i++) {
            pass(TTL.dividedBy(4).plusMillis(10));
            region.get(key("A1"));
        }

        assertThat(region.get(key("A1"))).isNull();
    }

    @Test
    void what_is_cleared_is_gone() {
        put(key("A1"), "answer");
        put(key("A2"), "answer");
        region.clear();

        assertThat(region.get(key("A1"))).isNull();
        assertThat(region.get(key("A2"))).isNull();
        assertThat(region.size()).isZero();
    }

    @Test
    void clearing_one_region_clears_no_other() {
        Region other = store.region("com.shop.GetPrice", TTL, ROOM);
        other.put(key("A1"), new CachedAnswer(1), other.generation());
        region.clear();

        assertThat(other.get(key("A1"))).isNotNull();
    }

    @Test
    void what_was_asked_for_before_it_was_cleared_is_not_kept() {
        long before = region.generation();
        region.clear();
        region.put(key("A1"), new CachedAnswer("stale"), before);

        assertThat(region.get(key("A1"))).isNull();
        assertThat(region.generation()).isGreaterThan(before);
    }

    @Test
    void what_comes_late_takes_the_place_of_nothing_newer() {
        long before = region.generation();
        region.clear();
        put(key("A1"), "fresh");
        region.put(key("A1"), new CachedAnswer("stale"), before);

        assertThat(region.get(key("A1"))).isEqualTo(new CachedAnswer("fresh"));
    }

    @Test
    void there_are_never_more_than_there_is_room_for() {
        for (int i = 0; i < 10 * ROOM; i++) {
            put(key(i), i);
        }

        assertThat(region.size()).isLessThanOrEqualTo(ROOM);
        assertThat(region.evictions()).isEqualTo(10L * ROOM - region.size());
    }

    @Test
    void what_was_cleared_is_never_seen_again_whoever_puts_it_meanwhile() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        AtomicLong truth = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(5);
        List<Future<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            Random random = new Random(seed + writer);
            writers.add(threads.submit(() -> {
                for (int i = 0; i < 5_000; i++) {
                    CacheKey key = key(random.nextInt(4));
                    long generation = region.generation();
                    long value = truth.get();
                    if (random.nextBoolean()) {
                        Thread.yield();
                    }
                    region.put(key, new CachedAnswer(value), generation);
                }
            }));
        }
        Future<Long> stale = threads.submit(() -> {
            Random random = new Random(seed - 1);
            long seen = 0;
            for (int i = 0; i < 2_000; i++) {
                long now = truth.incrementAndGet();
                region.clear();
                for (int look = 0; look < 5; look++) {
                    CachedAnswer found = region.get(key(random.nextInt(4)));
                    seen += found != null && found.value() instanceof Long value && value < now ? 1 : 0;
                }
            }
            return seen;
        });
        for (Future<?> writer : writers) {
            writer.get();
        }
        assertThat(stale.get()).isZero();
        threads.shutdown();
    }
}
