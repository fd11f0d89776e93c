package io.fairlead.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bounded, and counted. */
@Timeout(60)
class InMemoryAuditLogTest {

    static AuditEntry entry(String messageId) {
        return new AuditEntry(
                Instant.EPOCH,
                "order.place",
                "a.PlaceOrder",
                null,
                messageId,
                messageId,
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                AuditOutcome.ATTEMPTED,
                null,
                null,
                Duration.ZERO);
    }

    @Test
    void the_oldest_makes_room_and_is_counted() {
        InMemoryAuditLog log = new InMemoryAuditLog(2);
        List.of("1", "2").forEach(id -> log.append(entry(id)));
        assertThat(log.evicted()).isZero();
        log.append(entry("3"));

        assertThat(log.entries()).extracting(AuditEntry::messageId).containsExactly("2", "3");
        assertThat(log.evicted()).isEqualTo(1);
    }

    @Test
    void there_must_be_room_for_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InMemoryAuditLog(0))
                .withMessage("capacity must be positive, but is 0");
    }

    @Test
    void nothing_is_lost_between_threads() throws Exception {
        InMemoryAuditLog log = new InMemoryAuditLog(100);
        CyclicBarrier together = new CyclicBarrier(4);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                running.add(pool.submit(() -> {
                    together.await(30, TimeUnit.SECONDS);
                    for (int i = 0; i < 5_000; i++) {
                        log.append(entry("m"));
                    }
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get(30, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(log.entries()).hasSize(100);
        assertThat(log.evicted()).isEqualTo(4 * 5_000 - 100);
    }
}
