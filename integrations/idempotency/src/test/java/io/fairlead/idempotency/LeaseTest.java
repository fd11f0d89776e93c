package io.fairlead.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.Metadata;
import io.fairlead.idempotency.Claim.Owned;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A lease outlives a slow handler, and does not outlive a dead one. */
@Timeout(60)
class LeaseTest {

    private static final Metadata KEY = Metadata.builder().idempotencyKey("k").build();

    private final AtomicLong nanos = new AtomicLong();
    private final Watched store = new Watched(new MemoryIdempotencyStore(10, 100, nanos::get));
    private final Till till = DaggerTill.factory().create(store);

    private int sendAgain() {
        return till.bus().send(new Till.Slow("ann"), KEY);
    }

    @Test
    void is_renewed_while_a_handler_runs() {
        CountDownLatch renewals = new CountDownLatch(3);
        store.onRenew = (owned, lease) -> {
            boolean kept = store.inner.renew(owned, lease);
            nanos.addAndGet(lease.toNanos() * 2 / 3); // three times of this are more than one lease
            renewals.countDown();
            return kept;
        };
        till.ledger().onCharge = customer -> {
            await(renewals);
            assertThatThrownBy(this::sendAgain).isInstanceOf(KeyInUseException.class);
            return customer;
        };
        assertThat(sendAgain()).isEqualTo(1);
        assertThat(sendAgain()).isEqualTo(1);
        assertThat(till.idempotency().statistics().overtaken()).isZero();
    }

    @Test
    void is_renewed_again_after_the_store_failed_to() {
        CountDownLatch renewals = new CountDownLatch(2);
        store.onRenew = (owned, lease) -> {
            renewals.countDown();
            if (renewals.getCount() == 1) {
                throw new IllegalStateException("no connection");
            }
            return store.inner.renew(owned, lease);
        };
        till.ledger().onCharge = customer -> {
            await(renewals);
            return customer;
        };
        assertThat(sendAgain()).isEqualTo(1);
    }

    @Test
    void of_a_dead_owner_lets_the_next_one_take_over() {
        IdempotencyKey[] key = new IdempotencyKey[1];
        store.onRenew = (owned, lease) -> {
            key[0] = owned.key();
            return false;
        };
        till.ledger().onCharge = customer -> {
            till.ledger().onCharge = each -> each;
            nanos.addAndGet(Duration.ofSeconds(1).toNanos()); // as if this one slept without renewing
            assertThat(sendAgain()).as("the successor's").isEqualTo(1);
            return customer;
        };
        assertThat(sendAgain()).as("the late one's own").isEqualTo(2);
        assertThat(sendAgain()).as("the one that counts").isEqualTo(1);
        assertThat(till.idempotency().statistics().overtaken()).isEqualTo(1);
    }

    @Test
    void of_a_finished_command_is_not_renewed() {
        sendAgain();
        Set<String> renewed = ConcurrentHashMap.newKeySet();
        CountDownLatch renewals = new CountDownLatch(3);
        store.onRenew = (owned, lease) -> {
            renewed.add(owned.key().key());
            renewals.countDown();
            return true;
        };
        till.ledger().onCharge = customer -> {
            await(renewals);
            return customer;
        };
        till.bus()
                .send(
                        new Till.Slow("ann"),
                        Metadata.builder().idempotencyKey("other").build());
        assertThat(renewed).containsExactly("other");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }

    /** The store in memory, with renewals that a test decides about. */
    private static final class Watched implements IdempotencyStore {

        final MemoryIdempotencyStore inner;
        volatile BiPredicate<Owned, Duration> onRenew;

        Watched(MemoryIdempotencyStore inner) {
            this.inner = inner;
            onRenew = inner::renew;
        }

        @Override
        public Claim claim(IdempotencyKey key, String fingerprint, Duration lease) {
            return inner.claim(key, fingerprint, lease);
        }

        @Override
        public boolean renew(Owned owned, Duration lease) {
            return onRenew.test(owned, lease);
        }

        @Override
        public boolean complete(Owned owned, byte[] result, Duration keepFor) {
            return inner.complete(owned, result, keepFor);
        }

        @Override
        public void release(Owned owned) {
            inner.release(owned);
        }

        @Override
        public CompletionStage<Void> ended(IdempotencyKey key, Duration atMost) {
            return inner.ended(key, atMost);
        }
    }
}
