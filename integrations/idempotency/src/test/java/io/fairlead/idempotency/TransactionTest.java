package io.fairlead.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fairlead.BusOptions;
import io.fairlead.Metadata;
import io.fairlead.internal.PipelineContext;
import io.fairlead.transaction.TransactionSynchronization;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A command is sent within a transaction, which decides whether there was one. */
@Timeout(60)
class TransactionTest {

    private static final Metadata KEY = Metadata.builder().idempotencyKey("k").build();
    private static final Till.Charge CHARGE = new Till.Charge("ann", 5);
    private static final IdempotencyKey LATE = new IdempotencyKey("till.later", null, null, "k");
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final AtomicLong nanos = new AtomicLong();
    private final MemoryIdempotencyStore store = new MemoryIdempotencyStore(10, 4, nanos::get);
    private final Idempotency idempotency = new Idempotency(store, new TillBusCodecs());
    private final Transactions transactions = new Transactions();
    private final Till.Ledger ledger = new Till.Ledger();
    private final TillBus bus = TillBus.builder()
            .options(BusOptions.builder().transactions(transactions).build())
            .tillCashier(new Till.Cashier(ledger))
            .tillMarks(new Till.Marks(ledger))
            .tillReceipts(new Till.Receipts(ledger))
            .idempotencyMiddleware(new IdempotencyMiddleware(idempotency))
            .build();

    @AfterEach
    void end() {
        bus.close();
    }

    @Test
    void the_answer_is_kept_after_the_commit_only() {
        transactions.begin();
        assertThat(bus.send(CHARGE, KEY)).isEqualTo(1);
        assertThatExceptionOfType(KeyInUseException.class).isThrownBy(() -> bus.send(CHARGE, KEY));

        transactions.commit();
        assertThat(bus.send(CHARGE, KEY)).isEqualTo(1);
        assertThat(ledger.charges).hasSize(1);
    }

    @Test
    void a_rollback_leaves_no_answer_and_the_key_to_its_lease() {
        transactions.begin();
        assertThat(bus.send(CHARGE, KEY)).isEqualTo(1);
        transactions.rollBack();
        assertThatExceptionOfType(KeyInUseException.class).isThrownBy(() -> bus.send(CHARGE, KEY));

        nanos.addAndGet(Duration.ofSeconds(31).toNanos());
        assertThat(bus.send(CHARGE, KEY)).isEqualTo(2);
        assertThat(idempotency.statistics().replayed()).isZero();
    }

    @Test
    void a_commit_that_outlasts_the_lease_replaces_no_answer_of_another() {
        transactions.begin();
        assertThat(bus.send(CHARGE, KEY)).isEqualTo(1);
        nanos.addAndGet(Duration.ofSeconds(31).toNanos());
        assertThat(CompletableFuture.supplyAsync(() -> bus.send(CHARGE, KEY)).join())
                .isEqualTo(2);
        transactions.commit();
        assertThat(bus.send(CHARGE, KEY)).isEqualTo(2);
        assertThat(idempotency.statistics().overtaken()).isEqualTo(1);
    }

    @Test
    void a_failure_of_the_store_does_not_reach_who_commits() {
        ledger.numbers.set(999); // one digit less would fit
        transactions.begin();
        assertThat(bus.send(CHARGE, KEY)).isEqualTo(1000);
        transactions.commit();
        assertThat(idempotency.statistics().unkept()).isEqualTo(1);
    }

    @Test
    void a_failure_frees_the_key_before_the_transaction_has_ended() {
        ledger.onCharge = customer -> {
            throw new IllegalStateException("broken");
        };
        transactions.begin();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> bus.send(CHARGE, KEY));
        assertThat(store.size()).isZero();
        transactions.rollBack();
    }

    @Test
    void a_late_answer_before_the_commit_is_kept_with_it() {
        transactions.begin();
        CompletableFuture<Integer> answer = beginLate();
        CompletableFuture.runAsync(() -> ledger.later.complete(7)).join();
        assertThat(answer).isCompletedWithValue(7);
        assertThat(stored()).isInstanceOf(Claim.Running.class);

        transactions.commit();
        assertThat(stored()).isInstanceOf(Claim.Completed.class);
    }

    @Test
    void a_late_answer_after_the_commit_is_kept_at_once() {
        transactions.begin();
        CompletableFuture<Integer> answer = beginLate();
        transactions.commit();
        assertThat(stored()).isInstanceOf(Claim.Running.class);

        ledger.later.complete(7);
        assertThat(answer).isCompletedWithValue(7);
        assertThat(stored()).isInstanceOf(Claim.Completed.class);
    }

    @Test
    void a_late_answer_after_a_rollback_is_not_kept() {
        transactions.begin();
        CompletableFuture<Integer> answer = beginLate();
        transactions.rollBack();
        ledger.later.complete(7);
        assertThat(answer).isCompletedWithValue(7);
        assertThat(stored()).isInstanceOf(Claim.Running.class);
    }

    @Test
    void a_late_answer_is_no_concern_of_the_transaction_of_who_gives_it() {
        CompletableFuture<Integer> answer = beginLate();
        transactions.begin();
        ledger.later.complete(7);
        transactions.rollBack();
        assertThat(answer).isCompletedWithValue(7);
        assertThat(stored()).isInstanceOf(Claim.Completed.class);
    }

    /** Called on this thread, as where a message is sent to a handler that answers later, by one that is in a transaction. */
    private CompletableFuture<Integer> beginLate() {
        Attempt<Integer> attempt = new Attempt<>(idempotency, LATE, "f", new Terms(Duration.ZERO, LEASE, LEASE));
        return new LateAnswer<>(attempt, () -> ledger.later, new PipelineContext(bus, null)).begin();
    }

    /** What the store says of the late command. */
    private Claim stored() {
        return store.claim(LATE, "f", LEASE);
    }

    /** Transactions of threads, whose only effect is what waits for them. */
    private static final class Transactions implements TransactionSynchronization {

        @SuppressWarnings("ThreadLocalUsage") // each test has transactions of its own
        private final ThreadLocal<List<Runnable>> current = new ThreadLocal<>();

        void begin() {
            current.set(new ArrayList<>());
        }

        void commit() {
            List<Runnable> actions = current.get();
            current.remove();
            actions.forEach(Runnable::run);
        }

        void rollBack() {
            current.remove();
        }

        @Override
        public boolean isActive() {
            return current.get() != null;
        }

        @Override
        public void afterCommit(Runnable action) {
            current.get().add(action);
        }
    }
}
