package io.fairlead.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fairlead.BusOptions;
import io.fairlead.event.DeadLetterStore;
import io.fairlead.event.EventQueueOptions;
import io.fairlead.event.Overflow;
import io.fairlead.health.Depot.Stored;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a real bus is said to be. */
@Timeout(60)
class BusHealthCheckTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final Semaphore permits = new Semaphore(0);
    private final EventQueueOptions options = EventQueueOptions.builder()
            .capacity(6)
            .waterMarks(2, 4)
            .batchSize(1)
            .overflow(Overflow.DROP_OLDEST)
            .deadLetters(DeadLetterStore.inMemory(2))
            .build();
    private final DepotBus bus = DepotBus.builder()
            .options(BusOptions.builder()
                    .eventQueue(options)
                    .shutdownTimeout(LONG)
                    .failureSink(failure -> {})
                    .build())
            .build();
    private final BusHealthCheck check = BusHealthCheck.of(bus, options).withDeadLetterLimit(2);

    @AfterEach
    void close() {
        permits.release(1_000);
        bus.close();
    }

    private void publish(int events) {
        for (int i = 0; i < events; i++) {
            bus.publish(new Stored(permits::acquire));
        }
    }

    private void finishAllBut(int unfinished) {
        permits.release((int) bus.queueStatistics().unfinished() - unfinished);
        while (bus.queueStatistics().unfinished() > unfinished) {
            Thread.onSpinWait();
        }
    }

    @Test
    void is_up_while_there_is_little_to_do() {
        assertThat(check.check().status()).isEqualTo(HealthStatus.UP);
        publish(3);

        Health health = check.check();
        assertThat(health.status()).isEqualTo(HealthStatus.UP);
        assertThat(health.reason()).isNull();
        assertThat(health.details())
                .containsEntry("capacity", 6)
                .containsEntry("unfinished", 3L)
                .containsEntry("deadLetters", 0)
                .containsKeys("waiting", "rejected", "dropped", "deadLettersRefused");
        assertThat(BusHealthCheck.of(bus).check().status()).isEqualTo(HealthStatus.UP);
    }

    @Test
    void is_degraded_from_the_high_water_mark_to_the_low_one() throws InterruptedException {
        publish(4);
        assertThat(check.check())
                .returns(HealthStatus.DEGRADED, Health::status)
                .returns("the queue is under pressure", Health::reason);
        finishAllBut(3);
        assertThat(check.check().status()).isEqualTo(HealthStatus.DEGRADED);
        permits.release(1_000);
        assertThat(bus.awaitIdle(LONG)).isTrue();
        assertThat(check.check().status()).isEqualTo(HealthStatus.UP);
        permits.drainPermits();
        publish(3);
        assertThat(check.check().status()).isEqualTo(HealthStatus.UP);
    }

    @Test
    void says_when_the_queue_is_full() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        bus.publish(new Stored(() -> {
            inside.countDown();
            permits.acquire();
        }));
        inside.await();
        while (bus.queueStatistics().waiting() < 6) {
            publish(1);
        }
        publish(2);

        Health health = check.check();
        assertThat(health.status()).isEqualTo(HealthStatus.DEGRADED);
        assertThat(health.reason()).isEqualTo("the queue is full");
        assertThat(health.details().get("dropped")).isNotEqualTo(0L);
    }

    @Test
    void is_degraded_while_there_is_no_room_for_dead_letters() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            bus.publish(new Stored(() -> {
                throw new IllegalStateException("torn");
            }));
        }
        assertThat(bus.awaitIdle(LONG)).isTrue();

        assertThat(check.check())
                .returns(HealthStatus.DEGRADED, Health::status)
                .returns("there are as many dead letters as there may be", Health::reason)
                .returns(2, health -> health.details().get("deadLetters"))
                .returns(1L, health -> health.details().get("deadLettersRefused"));
        bus.deadLetters().discard(bus.deadLetters().list().get(0).id());
        assertThat(check.check().status()).isEqualTo(HealthStatus.UP);
    }

    @Test
    void is_down_as_soon_as_it_is_being_closed() throws Exception {
        CompletableFuture<Health> meanwhile = new CompletableFuture<>();
        bus.publish(new Stored(() -> {
            permits.acquire();
            while (!bus.isClosed()) {
                Thread.onSpinWait();
            }
            meanwhile.complete(check.check());
        }));
        permits.release();
        bus.close();

        assertThat(meanwhile.get().status()).isEqualTo(HealthStatus.DOWN);
        assertThat(check.check()).isEqualTo(Health.down("the bus is closed"));
    }

    @Test
    void the_limit_must_be_positive() {
        assertThatIllegalArgumentException().isThrownBy(() -> check.withDeadLetterLimit(0));
    }
}
