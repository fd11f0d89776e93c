package io.fairlead.caching;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.BusOptions;
import io.fairlead.caching.Desk.GetPrice;
import io.fairlead.caching.Desk.GetStock;
import io.fairlead.caching.Desk.PriceChanged;
import io.fairlead.transaction.TransactionSynchronization;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TransactionsTest {

    private final Transaction transaction = new Transaction();
    private final AtomicInteger asked = new AtomicInteger();
    private final QueryCaches caches = new QueryCaches();
    private Desk.Source source = (query, metadata) -> asked.incrementAndGet();
    private final DeskBus bus = DeskBus.builder()
            .deskAnswering(new Desk.Answering((query, metadata) -> source.answer(query, metadata)))
            .caching(new Caching(caches))
            .options(BusOptions.builder()
                    .transactions(transaction)
                    .executor(Runnable::run)
                    .build())
            .build();

    @AfterEach
    void close() {
        bus.close();
    }

    private CacheStatistics statistics() {
        return caches.statistics().get(0);
    }

    @Test
    void what_is_read_in_a_transaction_is_not_kept() {
        transaction.begin();
        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(1);
        transaction.rollBack();

        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(2);
        assertThat(statistics().inTransactions()).isEqualTo(1);
        assertThat(statistics().loads()).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("FutureReturnValueIgnored") // the bus gets it
    void nor_is_what_is_answered_later() throws Exception {
        source = (query, metadata) -> CompletableFuture.completedFuture("stock " + asked.incrementAndGet());
        transaction.begin();
        assertThat(bus.askAsync(new GetStock("nut", 1)).get()).isEqualTo("stock 1");
        transaction.rollBack();

        assertThat(bus.askAsync(new GetStock("nut", 1)).get()).isEqualTo("stock 2");
        assertThat(statistics().inTransactions()).isEqualTo(1);
    }

    @Test
    void who_is_in_a_transaction_reads_what_he_did_himself() {
        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(1);

        transaction.begin();
        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(2);
        transaction.rollBack();
        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(1);
    }

    @Test
    void nobody_waits_for_who_is_in_a_transaction() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        source = (query, metadata) -> {
            int number = asked.incrementAndGet();
            if (number == 1) {
                reading.countDown();
                read.await();
            }
            return number;
        };
        FutureTask<Object> first = new FutureTask<>(() -> {
            transaction.begin();
            return bus.ask(new GetPrice("nut"));
        });
        new Thread(first).start();
        reading.await();

        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(2);
        read.countDown();
        assertThat(first.get()).isEqualTo(1);
        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(2);
    }

    @Test
    void an_event_that_is_published_in_a_transaction_forgets_again_when_that_is_committed() throws Exception {
        transaction.begin();
        bus.publish(new PriceChanged());
        FutureTask<Object> meanwhile = new FutureTask<>(() -> bus.ask(new GetPrice("nut")));
        new Thread(meanwhile).start();
        assertThat(meanwhile.get()).isEqualTo(1);
        transaction.commit();

        assertThat(bus.ask(new GetPrice("nut"))).isEqualTo(2);
    }

    /** One of each thread, of nothing but what is to be done after it. */
    private static final class Transaction implements TransactionSynchronization {

        @SuppressWarnings("ThreadLocalUsage") // each test has transactions of its own
        private final ThreadLocal<List<Runnable>> actions = new ThreadLocal<>();

        void begin() {
            actions.set(new ArrayList<>());
        }

        void rollBack() {
            actions.remove();
        }

        void commit() {
            List<Runnable> committed = actions.get();
            actions.remove();
            committed.forEach(Runnable::run);
        }

        @Override
        public boolean isActive() {
            return actions.get() != null;
        }

        @Override
        public void afterCommit(Runnable action) {
            actions.get().add(action);
        }
    }
}
