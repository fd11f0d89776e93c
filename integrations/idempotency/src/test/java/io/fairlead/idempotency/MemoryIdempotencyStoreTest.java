package io.fairlead.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fairlead.idempotency.Claim.Owned;
import io.fairlead.idempotency.contract.IdempotencyStoreContract;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The store in memory keeps to the contract, and to its bounds. */
class MemoryIdempotencyStoreTest extends IdempotencyStoreContract {

    private static final Duration LEASE = Duration.ofSeconds(30);

    private final AtomicLong nanos = new AtomicLong();

    @Override
    protected IdempotencyStore emptyStore() {
        return new MemoryIdempotencyStore(200, 256, nanos::get);
    }

    @Override
    protected void elapse(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private MemoryIdempotencyStore store(int capacity) {
        return new MemoryIdempotencyStore(capacity, 8, nanos::get);
    }

    private static Claim claim(MemoryIdempotencyStore store, String key) {
        return store.claim(new IdempotencyKey("m", null, null, key), "a", LEASE);
    }

    @Test
    void a_full_store_takes_no_new_key_and_forgets_no_old_one() {
        MemoryIdempotencyStore store = store(2);
        store.complete((Owned) claim(store, "done"), new byte[8], Duration.ofHours(1));
        claim(store, "running");

        assertThat(claim(store, "new")).isInstanceOf(Claim.Full.class);
        assertThat(claim(store, "done")).isInstanceOf(Claim.Completed.class);
        assertThat(claim(store, "running")).isInstanceOf(Claim.Running.class);
        assertThat(store.size()).isEqualTo(2).isEqualTo(store.capacity());
        assertThat(store.refused()).isEqualTo(1);
    }

    @Test
    void there_is_room_again_when_something_has_run_out() {
        MemoryIdempotencyStore store = store(2);
        store.complete((Owned) claim(store, "done"), new byte[0], Duration.ofHours(1));
        claim(store, "running");

        elapse(LEASE.plusMillis(1));
        assertThat(store.size()).isEqualTo(1);
        assertThat(claim(store, "new")).isInstanceOf(Owned.class);
        assertThat(claim(store, "newer")).isInstanceOf(Claim.Full.class);
        elapse(Duration.ofHours(1));
        assertThat(claim(store, "newer")).isInstanceOf(Owned.class);
    }

    @Test
    void a_late_owner_finds_no_room_where_there_is_none() {
        MemoryIdempotencyStore store = store(1);
        Owned late = (Owned) claim(store, "late");
        elapse(LEASE.plusMillis(1));
        claim(store, "other");
        assertThatIllegalStateException().isThrownBy(() -> store.complete(late, new byte[0], LEASE));
        assertThat(store.size()).isEqualTo(1);
    }

    @Test
    void an_answer_beyond_the_limit_is_refused() {
        MemoryIdempotencyStore store = store(1);
        Owned owned = (Owned) claim(store, "k");
        assertThatIllegalStateException()
                .isThrownBy(() -> store.complete(owned, new byte[9], LEASE))
                .withMessageContaining("9 bytes")
                .withMessageContaining("8 at most");
        assertThat(claim(store, "k")).isInstanceOf(Claim.Running.class);
    }

    @Test
    void threads_that_bring_new_keys_do_not_overfill_it() throws Exception {
        MemoryIdempotencyStore store = store(100);
        int threads = 8;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<Integer>> owned = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                String prefix = thread + "-";
                owned.add(executor.submit(() -> {
                    start.await();
                    int mine = 0;
                    for (int key = 0; key < 50; key++) {
                        mine += claim(store, prefix + key) instanceof Owned ? 1 : 0;
                    }
                    return mine;
                }));
            }
            int all = 0;
            for (Future<Integer> each : owned) {
                all += each.get();
            }
            assertThat(all).isEqualTo(100);
            assertThat(store.refused()).isEqualTo(threads * 50 - 100);
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void senseless_bounds_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MemoryIdempotencyStore(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new MemoryIdempotencyStore(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new IdempotencyKey("m", null, null, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new IdempotencyKey("m", null, null, "x".repeat(256)));
    }
}
