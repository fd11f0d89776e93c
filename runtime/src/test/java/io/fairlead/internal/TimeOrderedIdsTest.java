package io.fairlead.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.TickingClock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    private static final Instant START = Instant.parse("2026-03-01T08:30:00.123Z");

    @Test
    void bitsAreThoseOfVersion7() {
        for (int i = 0; i < 1_000; i++) {
            UUID id = UUID.fromString(TimeOrderedIds.next(Clock.fixed(START, ZoneOffset.UTC)));

            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(START.toEpochMilli());
        }
    }

    @Test
    void textSortsByTime() {
        TickingClock clock = new TickingClock(START);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            ids.add(TimeOrderedIds.next(clock));
        }

        assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(id -> id.length() == 36);
    }

    @Test
    void idsOfOneMillisecondAreDifferent() {
        Clock clock = Clock.fixed(START, ZoneOffset.UTC);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(TimeOrderedIds.next(clock));
        }

        assertThat(ids).hasSize(10_000);
    }

    @Test
    void everyRandomBitIsUsed() {
        long someHigh = 0;
        long someLow = 0;
        for (int i = 0; i < 1_000; i++) {
            UUID id = UUID.fromString(TimeOrderedIds.next(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
            someHigh |= id.getMostSignificantBits();
            someLow |= id.getLeastSignificantBits();
        }

        assertThat(someHigh).isEqualTo(0x7FFFL);
        assertThat(someLow).isEqualTo(0xBFFF_FFFF_FFFF_FFFFL);
    }
}
