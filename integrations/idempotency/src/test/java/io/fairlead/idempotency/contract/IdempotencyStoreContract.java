package io.fairlead.idempotency.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.idempotency.Claim;
import io.fairlead.idempotency.Claim.Completed;
import io.fairlead.idempotency.Claim.Different;
import io.fairlead.idempotency.Claim.Owned;
import io.fairlead.idempotency.Claim.Running;
import io.fairlead.idempotency.IdempotencyKey;
import io.fairlead.idempotency.IdempotencyStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every store must do. A store's test extends this, and gives it an empty store with room for 200 keys. */
@Timeout(60)
public abstract class IdempotencyStoreContract {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration KEEP = Duration.ofHours(1);
    private static final Duration INSTANT = Duration.ofMillis(1);

    private IdempotencyStore store;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // begin is called before each test
    protected IdempotencyStoreContract() {}

    /** An empty store. */
    protected abstract IdempotencyStore emptyStore();

    /** Has so much of the store's time pass. */
    protected abstract void elapse(Duration time);

    @BeforeEach
    void begin() {
        store = emptyStore();
    }

    private static IdempotencyKey key(String key) {
        return new IdempotencyKey("orders.place", "acme", "ann", key);
    }

    private Owned owned(String key) {
        Claim claim = store.claim(key(key), "a", LEASE);
        assertThat(claim).isInstanceOf(Owned.class);
        return (Owned) claim;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String kept(String key) {
        Claim claim = store.claim(key(key), "a", LEASE);
        assertThat(claim).isInstanceOf(Completed.class);
        return new String(((Completed) claim).result(), StandardCharsets.UTF_8);
    }

    @Test
    void a_free_key_becomes_who_asks_for_its() {
        Owned owned = owned("k");
        assertThat(owned.key()).isEqualTo(key("k"));
        assertThat(owned.fingerprint()).isEqualTo("a");
    }

    @Test
    void a_key_with_an_owner_is_nobody_elses() {
        owned("k");
        assertThat(store.claim(key("k"), "a", LEASE)).isInstanceOf(Running.class);
        assertThat(store.claim(key("k"), "b", LEASE)).isInstanceOf(Different.class);
    }

    @Test
    void a_completed_key_has_its_answer() {
        Owned owned = owned("k");
        assertThat(store.complete(owned, bytes("seven"), KEEP)).isTrue();
        assertThat(kept("k")).isEqualTo("seven");
        assertThat(kept("k")).isEqualTo("seven");
        assertThat(store.claim(key("k"), "b", LEASE)).isInstanceOf(Different.class);
    }

    @Test
    void an_answer_may_be_empty_or_any_bytes() {
        store.complete(owned("empty"), new byte[0], KEEP);
        assertThat(kept("empty")).isEmpty();
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        store.complete(owned("all"), all, KEEP);
        assertThat(((Completed) store.claim(key("all"), "a", LEASE)).result()).isEqualTo(all);
    }

    @Test
    void every_part_of_a_key_tells_it_from_others() {
        List<IdempotencyKey> different = List.of(
                new IdempotencyKey("m", "t", "p", "k"),
                new IdempotencyKey("n", "t", "p", "k"),
                new IdempotencyKey("m", "u", "p", "k"),
                new IdempotencyKey("m", "t", "q", "k"),
                new IdempotencyKey("m", "t", "p", "l"),
                new IdempotencyKey("m", null, "p", "k"),
                new IdempotencyKey("m", "", "p", "k"),
                new IdempotencyKey("m", "t", null, "k"),
                new IdempotencyKey("m", "t", "", "k"),
                new IdempotencyKey("m", null, null, "k"),
                new IdempotencyKey("m", "p", "t", "k"),
                new IdempotencyKey("m", "t", "P", "k"),
                new IdempotencyKey("m", "t", "p", "K"),
                new IdempotencyKey("m", "t", "p", "k "),
                new IdempotencyKey("m", "t:p", "", "k"),
                new IdempotencyKey("m", "t", ":p", "k"));
        for (IdempotencyKey key : different) {
            assertThat(store.claim(key, "a", LEASE)).as("%s", key).isInstanceOf(Owned.class);
        }
        for (IdempotencyKey key : different) {
            assertThat(store.claim(key, "a", LEASE)).as("%s", key).isInstanceOf(Running.class);
        }
    }

    @Test
    void long_keys_are_kept_whole() {
        String almost = "ü".repeat(IdempotencyKey.MAX_LENGTH - 1);
        owned(almost + "1");
        owned(almost + "2");
    }

    @Test
    void an_answer_is_kept_as_long_as_was_said_however_often_it_is_given() {
        store.complete(owned("k"), bytes("seven"), KEEP);
        elapse(KEEP.dividedBy(2));
        assertThat(kept("k")).isEqualTo("seven");
        elapse(KEEP.dividedBy(4));
        assertThat(kept("k")).isEqualTo("seven");
        elapse(KEEP.dividedBy(2));
        owned("k");
    }

    @Test
    void a_key_is_free_when_its_lease_is_over() {
        Owned dead = owned("k");
        elapse(LEASE.dividedBy(2));
        assertThat(store.claim(key("k"), "a", LEASE)).isInstanceOf(Running.class);
        elapse(LEASE);
        assertThat(owned("k").token()).isNotEqualTo(dead.token());
    }

    @Test
    void a_renewed_lease_begins_anew() {
        Owned owned = owned("k");
        for (int i = 0; i < 3; i++) {
            elapse(LEASE.multipliedBy(2).dividedBy(3));
            assertThat(store.renew(owned, LEASE)).isTrue();
        }
        assertThat(store.claim(key("k"), "a", LEASE)).isInstanceOf(Running.class);
        elapse(LEASE.plus(LEASE));
        owned("k");
    }

    @Test
    void what_is_over_is_not_renewed() {
        Owned completed = owned("completed");
        store.complete(completed, bytes("seven"), LEASE);
        elapse(LEASE.dividedBy(2));
        assertThat(store.renew(completed, KEEP)).isFalse();
        elapse(LEASE);
        owned("completed");

        Owned released = owned("released");
        store.release(released);
        assertThat(store.renew(released, LEASE)).isFalse();
        owned("released");

        Owned overtaken = owned("overtaken");
        elapse(LEASE.plus(INSTANT));
        owned("overtaken");
        assertThat(store.renew(overtaken, KEEP)).isFalse();
        elapse(LEASE.plus(INSTANT));
        owned("overtaken");
    }

    @Test
    void a_released_key_is_free_for_anything() {
        store.release(owned("k"));
        assertThat(store.claim(key("k"), "b", LEASE)).isInstanceOf(Owned.class);
    }

    @Test
    void a_late_owner_may_complete_what_nobody_has_taken_over() {
        Owned late = owned("k");
        elapse(LEASE.plus(LEASE));
        assertThat(store.complete(late, bytes("seven"), KEEP)).isTrue();
        assertThat(kept("k")).isEqualTo("seven");
    }

    @Test
    void a_late_owner_takes_nothing_from_its_successor() {
        Owned late = owned("k");
        elapse(LEASE.plus(INSTANT));
        Owned successor = owned("k");
        assertThat(store.complete(late, bytes("late"), KEEP)).isFalse();
        store.release(late);
        assertThat(store.claim(key("k"), "a", LEASE)).isInstanceOf(Running.class);

        assertThat(store.complete(successor, bytes("successor"), KEEP)).isTrue();
        assertThat(store.complete(late, bytes("late"), KEEP)).isFalse();
        store.release(late);
        assertThat(kept("k")).isEqualTo("successor");
    }

    @Test
    void an_answer_is_final() {
        Owned owned = owned("k");
        store.complete(owned, bytes("first"), KEEP);
        assertThat(store.complete(owned, bytes("second"), KEEP)).isFalse();
        store.release(owned);
        assertThat(kept("k")).isEqualTo("first");
    }

    @Test
    void who_waits_is_told_of_the_end() throws Exception {
        Owned completed = owned("completed");
        CompletableFuture<Void> completion = store.ended(key("completed"), KEEP).toCompletableFuture();
        store.complete(completed, bytes("seven"), KEEP);
        completion.get(30, TimeUnit.SECONDS);

        Owned released = owned("released");
        CompletableFuture<Void> release = store.ended(key("released"), KEEP).toCompletableFuture();
        store.release(released);
        release.get(30, TimeUnit.SECONDS);
    }

    @Test
    void who_waits_waits_no_longer_than_wanted() throws Exception {
        owned("k");
        store.ended(key("k"), INSTANT).toCompletableFuture().get(30, TimeUnit.SECONDS);
        store.ended(key("free"), KEEP).toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    @Test
    void of_many_who_ask_at_once_one_gets_the_key() throws Exception {
        int threads = 16;
        int keys = 100;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<Integer>> won = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                won.add(executor.submit(() -> {
                    int mine = 0;
                    for (int key = 0; key < keys; key++) {
                        start.await();
                        mine += store.claim(key("k" + key), "a", LEASE) instanceof Owned ? 1 : 0;
                    }
                    return mine;
                }));
            }
            int all = 0;
            for (Future<Integer> each : won) {
                all += each.get();
            }
            assertThat(all).isEqualTo(keys);
        } finally {
            executor.shutdownNow();
        }
    }
}
