package io.fairlead.scale.start;

import io.fairlead.scale.report.Median;
import java.time.Duration;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;

/**
 * What was measured. A ratio is the median of the rounds' ratios, since what else the machine did then fell on both.
 */
final class Rounds {

    private final List<Map<Start, Duration>> rounds = new ArrayList<>();

    void add(Map<Start, Duration> round) {
        rounds.add(new HashMap<>(round));
    }

    /** The median, in milliseconds. */
    double median(Start start) {
        return Median.of(milliseconds(start));
    }

    /** The fastest and the slowest, in milliseconds. */
    DoubleSummaryStatistics spread(Start start) {
        return milliseconds(start).summaryStatistics();
    }

    double ratio(Start start, Start other) {
        return Median.of(rounds.stream().mapToDouble(round -> milliseconds(round, start) / milliseconds(round, other)));
    }

    private DoubleStream milliseconds(Start start) {
        return rounds.stream().mapToDouble(round -> milliseconds(round, start));
    }

    private static double milliseconds(Map<Start, Duration> round, Start start) {
        return Objects.requireNonNull(round.get(start), start::toString).toNanos() / 1e6;
    }
}
