package io.fairlead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MetadataTest {

    private static final Instant START = Instant.parse("2026-03-01T08:30:00.123Z");

    private final TickingClock clock = new TickingClock(START);

    @Test
    void readsNoClockUntilSomebodyAsks() {
        Metadata metadata = Metadata.builder().clock(clock).principal("ann").build();

        metadata.principal();
        metadata.attributes();
        metadata.causationId();

        assertThat(clock.readings()).isZero();
    }

    @Test
    void makesIdAndTimestampOnceAndKeepsThem() {
        Metadata metadata = Metadata.builder().clock(clock).build();

        String id = metadata.messageId();
        Instant timestamp = metadata.timestamp();

        assertThat(metadata.messageId()).isEqualTo(id);
        assertThat(metadata.timestamp()).isEqualTo(timestamp);
        assertThat(clock.readings()).isEqualTo(2);
    }

    @Test
    void allThreadsSeeTheSameIdAndTimestamp() throws Exception {
        int threads = 8;
        CyclicBarrier together = new CyclicBarrier(threads);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 200; round++) {
                TickingClock roundClock = new TickingClock(START);
                Metadata metadata = Metadata.builder().clock(roundClock).build();
                Callable<String> reader = () -> {
                    together.await(30, TimeUnit.SECONDS);
                    return metadata.messageId() + " at " + metadata.timestamp();
                };
                List<Future<String>> readings = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    readings.add(executor.submit(reader));
                }
                for (Future<String> reading : readings) {
                    assertThat(reading.get(30, TimeUnit.SECONDS))
                            .isEqualTo(metadata.messageId() + " at " + metadata.timestamp());
                }
                assertThat(roundClock.readings()).isEqualTo(2);
            }
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void madeIdIsATimeOrderedUuid() {
        UUID id = UUID.fromString(Metadata.builder().clock(clock).build().messageId());

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(START.toEpochMilli());
    }

    @Test
    void whatTheSenderSetIsNotMadeAgain() {
        Metadata metadata = Metadata.builder()
                .clock(clock)
                .messageId("m")
                .correlationId("c")
                .causationId("p")
                .timestamp(Instant.EPOCH)
                .principal("ann")
                .tenant("acme")
                .idempotencyKey("k")
                .attribute("a", "1")
                .attribute("a", "2")
                .build();

        assertThat(metadata.messageId()).isEqualTo("m");
        assertThat(metadata.correlationId()).isEqualTo("c");
        assertThat(metadata.causationId()).isEqualTo("p");
        assertThat(metadata.timestamp()).isEqualTo(Instant.EPOCH);
        assertThat(metadata.principal()).isEqualTo("ann");
        assertThat(metadata.tenant()).isEqualTo("acme");
        assertThat(metadata.idempotencyKey()).isEqualTo("k");
        assertThat(metadata.attributes()).containsOnly(Map.entry("a", "2"));
        assertThat(clock.readings()).isZero();
    }

    @Test
    void aMessageWithoutAConversationBeginsOne() {
        Metadata metadata = Metadata.create();

        assertThat(metadata.correlationId()).isEqualTo(metadata.messageId());
        assertThat(metadata.causationId()).isNull();
        assertThat(metadata.principal()).isNull();
        assertThat(metadata.tenant()).isNull();
        assertThat(metadata.idempotencyKey()).isNull();
        assertThat(metadata.attributes()).isEmpty();
    }

    @Test
    void causedKeepsTheConversationAndNamesTheCause() {
        Metadata first = Metadata.builder()
                .clock(clock)
                .principal("ann")
                .tenant("acme")
                .idempotencyKey("k")
                .attribute("a", "1")
                .build();

        Metadata second = first.caused();
        Metadata third = second.caused();

        assertThat(second.causationId()).isEqualTo(first.messageId());
        assertThat(third.causationId()).isEqualTo(second.messageId());
        assertThat(second.correlationId()).isEqualTo(first.messageId());
        assertThat(third.correlationId()).isEqualTo(first.messageId());
        assertThat(second.messageId()).isNotEqualTo(first.messageId());
        assertThat(second.principal()).isEqualTo("ann");
        assertThat(second.tenant()).isEqualTo("acme");
        assertThat(second.idempotencyKey()).isNull();
        assertThat(second.attributes()).isEmpty();
        assertThat(second.timestamp()).isBetween(START, START.plusSeconds(1));
    }

    @Test
    void causedTakesMore() {
        Metadata first = Metadata.builder().clock(clock).principal("ann").build();

        Metadata second = first.caused(more -> more.attribute("a", "1").principal("bob"));

        assertThat(second.causationId()).isEqualTo(first.messageId());
        assertThat(second.attributes()).containsExactly(Map.entry("a", "1"));
        assertThat(second.principal()).isEqualTo("bob");
        assertThat(first.principal()).isEqualTo("ann");
    }

    @Test
    void toBuilderBeginsWithEverythingAsItIs() {
        Metadata original = Metadata.builder()
                .clock(clock)
                .causationId("p")
                .principal("ann")
                .tenant("acme")
                .idempotencyKey("k")
                .attribute("a", "1")
                .build();

        assertThat(original.toBuilder().build()).hasToString(original.toString());
    }

    @Test
    void toBuilderLeavesTheOriginalAlone() {
        Metadata original = Metadata.builder().attribute("a", "1").build();

        Metadata changed = original.toBuilder()
                .attribute("a", "2")
                .attribute("b", "3")
                .tenant("acme")
                .build();

        assertThat(original.attributes()).containsOnly(Map.entry("a", "1"));
        assertThat(original.tenant()).isNull();
        assertThat(changed.attributes()).containsOnly(Map.entry("a", "2"), Map.entry("b", "3"));
        assertThat(changed.messageId()).isEqualTo(original.messageId());
    }

    @Test
    void attributesNeverChange() {
        Metadata.Builder builder = Metadata.builder().attribute("a", "1");
        Metadata metadata = builder.build();

        builder.attribute("b", "2");

        assertThat(metadata.attributes()).containsOnlyKeys("a");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> metadata.attributes().put("c", "3"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Metadata.create().attributes().put("c", "3"));
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void refusesNullsByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Metadata.builder().clock(null))
                .withMessage("clock");
        assertThatNullPointerException()
                .isThrownBy(() -> Metadata.builder().attribute(null, "1"))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Metadata.builder().attribute("a", null))
                .withMessage("value");
    }
}
