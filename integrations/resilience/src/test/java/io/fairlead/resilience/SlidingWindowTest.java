package io.fairlead.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class SlidingWindowTest {

    @RepeatedTest(20)
    void itGivesWhatTheDefinitionAllows(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        int permits = 1 + random.nextInt(40);
        long period = 1L + random.nextInt(1_000);
        SlidingWindow window = new SlidingWindow(permits, period);
        List<Long> given = new ArrayList<>();
        long start = Long.MAX_VALUE - 5_000; // overflows on the way
        long now = 0;
        for (int i = 0; i < 3_000; i++) {
            long spread = i < 1_000
                    ? period / 2
                    : 2 * period / permits; // few first, so that a ring grows that has gone round
            now += random.nextInt((int) spread + 1);
            long at = now;
            List<Long> last = given.stream().filter(each -> each > at - period).toList();

            long wait = window.take(start + now);

            long expected = last.size() < permits ? 0 : last.get(0) + period - now;
            assertThat(wait).as("seed %d, step %d", seed, i).isEqualTo(expected);
            if (wait == 0) {
                given.add(now);
            }
        }
        assertThat(given).as("seed %d", seed).hasSizeBetween(permits, 2_999);
        assertThat(window.isEmpty(start + now)).isFalse();
        assertThat(window.isEmpty(start + now + period)).isTrue();
    }
}
