package io.fairlead.scale.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final List<Integer> SIZES = List.of(10, 1_000);

    @Test
    void a_line_has_medians_spreads_the_median_of_the_rounds_ratios_and_how_it_grows() {
        Rounds rounds = new Rounds();
        // The machine was slow in the second round, which halves and doubles times, but no ratio.
        for (int slow : List.of(1, 2, 1)) {
            Map<Start, Duration> round = all(slow * 100);
            put(round, Contender.METHODS, 10, slow * 110);
            put(round, Contender.METHODS, 1_000, slow * 150);
            rounds.add(round);
        }

        assertThat(new Table(rounds, SIZES).render())
                .startsWith("""
                        | | 10 handlers: ms | × by hand | 1,000 handlers: ms | × by hand | 1,000 / 10 |
                        |---|---:|---:|---:|---:|---:|
                        | **Without an archive** | | | | | |
                        """)
                .contains("| by hand: a method for each handler, which makes it "
                        + "| 110 (110–220) | 1.10 | 150 (150–300) | 1.50 | 1.36 |\n")
                .doesNotContain("▼");
    }

    @Test
    void what_misses_a_target_or_loses_is_marked_and_told() {
        Map<Start, Duration> round = all(100);
        put(round, Contender.TYPED, 10, 119);
        put(round, Contender.TYPED, 1_000, 121);
        put(round, Contender.GENERIC, 1_000, 111);
        put(round, Contender.GUICED, 10, 300);
        for (Contender peer : List.of(Contender.SPRING_SCANNED, Contender.SPRING_REGISTERED, Contender.AXON)) {
            put(round, peer, 10, 250);
            put(round, peer, 1_000, 400);
        }
        Rounds rounds = new Rounds();
        rounds.add(round);

        assertThat(new Verdict(rounds, SIZES, Recipe.DEFAULT).of(Contender.TYPED))
                .containsExactly("1,000 handlers take 1.21 times as long as by hand; the target is 1.2");
        assertThat(new Verdict(rounds, SIZES, Recipe.DEFAULT).of(Contender.GENERIC))
                .containsExactly(
                        "1,000 handlers take 1.11 times as long as 10; the target is 1.1, and by hand it is 1.00");
        assertThat(new Verdict(rounds, SIZES, Recipe.DEFAULT).of(Contender.GUICED))
                .hasSize(3)
                .contains("10 handlers take 1.20 times as long as with Axon");
        assertThat(new Table(rounds, SIZES).render())
                .contains("| ▼ Fairlead, Dagger: typed send | 119 (119–119) | 1.19 | 121 (121–121) | 1.21 | 1.02 |\n")
                .contains("\n- Without an archive, Fairlead, Guice: generic send: "
                        + "10 handlers take 1.20 times as long as with Axon\n");
    }

    private static Map<Start, Duration> all(int milliseconds) {
        Map<Start, Duration> round = new HashMap<>();
        for (Recipe recipe : Recipe.values()) {
            for (int size : SIZES) {
                for (Contender contender : Contender.values()) {
                    round.put(new Start(contender, size, recipe), Duration.ofMillis(milliseconds));
                }
            }
        }
        return round;
    }

    private static void put(Map<Start, Duration> round, Contender contender, int size, int milliseconds) {
        round.put(new Start(contender, size, Recipe.DEFAULT), Duration.ofMillis(milliseconds));
    }
}
