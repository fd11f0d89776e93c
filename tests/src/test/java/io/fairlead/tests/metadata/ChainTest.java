package io.fairlead.tests.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fairlead.BusOptions;
import io.fairlead.Metadata;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.metadata.Chain.Begin;
import io.fairlead.tests.metadata.Chain.Seen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The conversation goes from a command to what it raises, through the queue, and to what that sends; and into no other. */
@Timeout(60)
class ChainTest {

    private static final int MESSAGES = 2_000;

    @Test
    void on_pooled_threads() throws Exception {
        carryOn(Executors.newFixedThreadPool(3));
    }

    @Test
    void on_virtual_threads() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21, "needs JDK 21");
        carryOn((ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null));
    }

    private static void carryOn(ExecutorService executor) throws Exception {
        Seen seen = Seen.nothing();
        List<CompletableFuture<Integer>> sent = new ArrayList<>();
        try (TestBus bus = TestBus.builder()
                .options(BusOptions.builder()
                        .executor(executor)
                        .asyncCapacity(MESSAGES)
                        .build())
                .build()) {
            for (int number = 0; number < MESSAGES; number++) {
                Metadata metadata = Metadata.builder()
                        .correlationId("c" + number)
                        .principal("p" + number % 7)
                        .attribute("not", "carried on")
                        .build();
                sent.add(bus.sendAsync(new Begin(number, seen), metadata));
            }
            assertThat(bus.awaitIdle(Duration.ofSeconds(50))).isTrue();
        } finally {
            executor.shutdown();
        }
        for (int number = 0; number < MESSAGES; number++) {
            Metadata begun = seen.begun().get(number);
            Metadata told = seen.told().get(number);
            Metadata ended = seen.ended().get(number);
            assertThat(told.correlationId()).isEqualTo("c" + number);
            assertThat(ended.correlationId()).isEqualTo("c" + number);
            assertThat(told.causationId()).isEqualTo(begun.messageId());
            assertThat(ended.causationId()).isEqualTo(told.messageId());
            assertThat(ended.principal()).isEqualTo("p" + number % 7);
            assertThat(ended.attributes()).isEmpty();
        }
        assertThat(seen.ended()).hasSize(MESSAGES);
        assertThat(sent).allMatch(future -> future.isDone() && !future.isCompletedExceptionally());
    }
}
