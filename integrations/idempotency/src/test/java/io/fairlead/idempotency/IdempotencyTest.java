package io.fairlead.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.BusOverloadedException;
import io.fairlead.Metadata;
import io.fairlead.problem.ProblemMapper;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of a command that comes again. */
@Timeout(60)
class IdempotencyTest {

    private final MemoryIdempotencyStore store = new MemoryIdempotencyStore(10, 4);
    private final Till till = DaggerTill.factory().create(store);
    private final TillBus bus = till.bus();
    private final Till.Ledger ledger = till.ledger();
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        other.shutdownNow();
        bus.close();
    }

    private static Metadata key(String key) {
        return by(null, key);
    }

    private static Metadata by(@Nullable String principal, String key) {
        return Metadata.builder().principal(principal).idempotencyKey(key).build();
    }

    @Test
    void is_handled_once_and_answered_twice() {
        assertThat(bus.send(new Till.Charge("ann", 5), key("k"))).isEqualTo(1);
        assertThat(bus.send(new Till.Charge("ann", 5), key("k"))).isEqualTo(1);
        assertThat(bus.send(new Till.Charge("ann", 5), key("other"))).isEqualTo(2);

        assertThat(ledger.charges).hasSize(2);
        assertThat(ledger.replayed).containsExactly(false, true, false);
        assertThat(till.idempotency().statistics())
                .isEqualTo(new IdempotencyStatistics(2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void raises_its_events_once() {
        bus.send(new Till.Charge("ann", 5), key("k"));
        bus.send(new Till.Charge("ann", 5), key("k"));
        assertThat(ledger.events).containsExactly(new Till.Charged("ann"));
    }

    @Test
    void without_a_value_is_handled_once_as_well() {
        bus.send(new Till.Empty("ann"), key("k"));
        assertThat(bus.send(new Till.Empty("ann"), key("k"))).isNull();
        assertThat(ledger.charges).hasSize(1);
    }

    @Test
    void is_refused_without_a_key() {
        assertThatExceptionOfType(MissingKeyException.class)
                .isThrownBy(() -> bus.send(new Till.Charge("ann", 5)))
                .satisfies(e -> assertThat(e.errors().get(0).path()).isEqualTo("idempotencyKey"));
        assertThat(ledger.charges).isEmpty();
        assertThat(till.idempotency().statistics().refusedWithoutKey()).isEqualTo(1);
    }

    @Test
    void runs_unprotected_without_a_key_where_the_policy_says_so() {
        bus.send(new Till.Refund("ann"));
        bus.send(new Till.Refund("ann"));
        assertThat(ledger.charges).hasSize(2);
        assertThat(till.idempotency().statistics().unprotected()).isEqualTo(2);
        assertThat(store.size()).isZero();
    }

    @Test
    void is_refused_under_the_key_of_another() {
        bus.send(new Till.Charge("ann", 5), key("k"));
        assertThatExceptionOfType(KeyReusedException.class)
                .isThrownBy(() -> bus.send(new Till.Charge("ann", 6), key("k")));
        assertThat(ledger.charges).hasSize(1);
        assertThat(till.idempotency().statistics().refusedDifferent()).isEqualTo(1);
    }

    @Test
    void does_not_meet_other_messages_under_its_key() {
        bus.send(new Till.Charge("ann", 5), key("k"));
        bus.send(new Till.Empty("ann"), key("k"));
        assertThat(ledger.charges).hasSize(2);
    }

    @Test
    void is_answered_to_its_own_principal_alone() {
        int first = bus.send(new Till.Charge("ann", 5), by("ann", "k"));
        int others = bus.send(new Till.Charge("ann", 5), by("eve", "k"));
        int nobodys = bus.send(new Till.Charge("ann", 5), key("k"));
        assertThat(first).isNotEqualTo(others);
        assertThat(nobodys).isNotEqualTo(first).isNotEqualTo(others);
    }

    @Test
    void is_handled_once_in_a_tenant_and_told_to_who_sent_it() {
        int first = bus.send(new Till.Refund("ann"), by("ann", "k"));
        assertThat(bus.send(new Till.Refund("ann"), by("ann", "k"))).isEqualTo(first);
        assertThatExceptionOfType(KeyReusedException.class)
                .isThrownBy(() -> bus.send(new Till.Refund("ann"), by("eve", "k")));
        assertThatExceptionOfType(KeyReusedException.class)
                .isThrownBy(() -> bus.send(new Till.Refund("ann"), key("k")));
        assertThat(ledger.charges).hasSize(1);
    }

    @Test
    void does_not_meet_other_tenants() {
        Metadata acme = Metadata.builder().tenant("acme").idempotencyKey("k").build();
        Metadata emca = Metadata.builder().tenant("emca").idempotencyKey("k").build();
        bus.send(new Till.Refund("ann"), acme);
        bus.send(new Till.Refund("ann"), emca);
        assertThat(ledger.charges).hasSize(2);
    }

    @Test
    void that_failed_leaves_nothing_behind() {
        IllegalStateException broken = new IllegalStateException("broken");
        ledger.onCharge = customer -> {
            throw broken;
        };
        assertThatThrownBy(() -> bus.send(new Till.Charge("ann", 5), key("k"))).isSameAs(broken);
        ledger.onCharge = customer -> customer;
        bus.send(new Till.Charge("bob", 6), key("k"));
        assertThat(ledger.charges).containsExactly("bob");
        assertThat(till.idempotency().statistics().failed()).isEqualTo(1);
    }

    @Test
    void is_refused_while_the_first_is_running() throws Exception {
        Held held = new Held();
        Future<Integer> first = other.submit(() -> bus.send(new Till.Charge("ann", 5), key("k")));
        held.begun.await();
        assertThatExceptionOfType(KeyInUseException.class)
                .isThrownBy(() -> bus.send(new Till.Charge("ann", 5), key("k")));
        assertThatExceptionOfType(KeyReusedException.class)
                .isThrownBy(() -> bus.send(new Till.Charge("ann", 6), key("k")));
        held.goOn.countDown();
        assertThat(first.get()).isEqualTo(1);
        assertThat(till.idempotency().statistics().refusedRunning()).isEqualTo(1);
    }

    @Test
    void waits_for_the_first_where_the_policy_says_so() throws Exception {
        Held held = new Held();
        Future<Integer> first = other.submit(() -> bus.send(new Till.Refund("ann"), key("k")));
        held.begun.await();
        held.goOnWhenSomebodyWaits(till.idempotency());
        assertThat(bus.send(new Till.Refund("ann"), key("k"))).isEqualTo(first.get());
        assertThat(ledger.charges).hasSize(1);
        assertThat(till.idempotency().statistics().waited()).isEqualTo(1);
    }

    @Test
    void that_waited_for_one_that_fails_is_the_first_itself() throws Exception {
        Held held = new Held();
        Future<Integer> first = other.submit(() -> bus.send(new Till.Refund("ann"), key("k")));
        held.begun.await();
        held.failing = true;
        held.goOnWhenSomebodyWaits(till.idempotency());
        assertThat(bus.send(new Till.Refund("ann"), key("k"))).isEqualTo(1);
        assertThatThrownBy(first::get).hasRootCauseMessage("failing");
    }

    @Test
    void waits_no_longer_than_the_policy_says() throws Exception {
        Held held = new Held();
        Future<Integer> first = other.submit(() -> bus.send(new Till.Impatient("ann"), key("k")));
        held.begun.await();
        assertThatExceptionOfType(KeyInUseException.class)
                .isThrownBy(() -> bus.send(new Till.Impatient("ann"), key("k")));
        held.goOn.countDown();
        first.get();
        assertThat(till.idempotency().statistics().waited()).isEqualTo(1);
    }

    @Test
    void is_answered_even_if_its_answer_can_not_be_kept() {
        ledger.numbers.set(999); // one digit less would fit
        assertThat(bus.send(new Till.Charge("ann", 5), key("k"))).isEqualTo(1000);
        assertThat(till.idempotency().statistics().unkept()).isEqualTo(1);
        assertThatExceptionOfType(KeyInUseException.class)
                .as("the key is left to its lease")
                .isThrownBy(() -> bus.send(new Till.Charge("ann", 5), key("k")));
        assertThat(ledger.charges).hasSize(1);
    }

    @Test
    void is_refused_where_there_is_no_room() {
        for (int i = 0; i < store.capacity(); i++) {
            bus.send(new Till.Charge("ann", 5), key("k" + i));
        }
        assertThatExceptionOfType(BusOverloadedException.class)
                .isThrownBy(() -> bus.send(new Till.Charge("ann", 5), key("new")));
        assertThat(bus.send(new Till.Charge("ann", 5), key("k0"))).isEqualTo(1);
        assertThat(till.idempotency().statistics().refusedFull()).isEqualTo(1);
    }

    @Test
    void is_known_by_components_whatever_the_sender_calls_it() {
        int first = bus.send(new Till.Order("A-7", 1, "ann"), key("one"));
        assertThat(bus.send(new Till.Order("A-7", 1, "ann"), key("other"))).isEqualTo(first);
        assertThat(bus.send(new Till.Order("A-7", 2, "ann"))).isNotEqualTo(first);
        assertThat(bus.send(new Till.Order("A-8", 1, "ann"))).isNotEqualTo(first);
        assertThatExceptionOfType(KeyReusedException.class).isThrownBy(() -> bus.send(new Till.Order("A-7", 1, "bob")));
    }

    @Test
    void whose_answer_comes_later_is_waited_for_by_no_thread() {
        CompletableFuture<Integer> first =
                bus.sendAsync(new Till.Later("ann"), key("k")).toCompletableFuture();
        CompletableFuture<Integer> second =
                bus.sendAsync(new Till.Later("ann"), key("k")).toCompletableFuture();
        assertThat(first).isNotDone();
        assertThat(second).isNotDone();
        ledger.later.complete(7);
        assertThat(first).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(7);
        assertThat(second).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(7);
        assertThat(ledger.charges).hasSize(1);
        assertThat(till.idempotency().statistics().replayed()).isEqualTo(1);
    }

    @Test
    void without_the_policy_is_no_concern_of_this() {
        bus.send(new Till.Unprotected("ann"), key("k"));
        bus.send(new Till.Unprotected("ann"), key("k"));
        assertThat(ledger.charges).hasSize(2);
    }

    @Test
    void refusals_are_answered_like_others_of_their_kind() {
        ProblemMapper mapper = ProblemMapper.standard();
        assertThat(mapper.map(new MissingKeyException("orderNumber")).status()).isEqualTo(422);
        assertThat(mapper.map(new KeyReusedException()).status()).isEqualTo(422);
        assertThat(mapper.map(new KeyInUseException()).status()).isEqualTo(409);
        assertThat(mapper.map(new KeyInUseException()).problem().code()).isEqualTo("idempotency-key-in-use");
    }

    /** A first command that does not end before somebody says so. */
    private final class Held {

        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch goOn = new CountDownLatch(1);
        volatile boolean failing;

        Held() {
            ledger.onCharge = this::hold;
        }

        private String hold(String customer) {
            ledger.onCharge = each -> each;
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException end) {
                throw new IllegalStateException(end);
            }
            if (failing) {
                throw new IllegalStateException("failing");
            }
            return customer;
        }

        void goOnWhenSomebodyWaits(Idempotency idempotency) {
            Thread watch = new Thread(() -> {
                while (idempotency.statistics().waited() == 0) {
                    Thread.onSpinWait();
                }
                goOn.countDown();
            });
            watch.setDaemon(true);
            watch.start();
        }
    }
}
