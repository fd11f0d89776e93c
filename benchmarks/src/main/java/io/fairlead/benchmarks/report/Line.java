package io.fairlead.benchmarks.report;

import io.fairlead.benchmarks.app.Work;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of the report: what it is called, and what was measured of it with each kind of work. */
record Line(
        String label, Side side, boolean floor, int live, int wired, List<String> flags, Map<String, Sample> samples) {

    /** The kinds of work, in the order in which they are shown. */
    static final List<String> WORKS = List.of(Work.NONE, Work.REAL);

    /** The floor, then what is written by hand and ours, then peers; each from fast to slow. */
    static final Comparator<Line> ORDER = Comparator.comparing((Line line) -> !line.floor)
            .thenComparing(line -> line.side == Side.PEER)
            .thenComparingDouble(Line::slowestMedian);

    Optional<Sample> with(String work) {
        return Optional.ofNullable(samples.get(work));
    }

    double allocated() {
        return samples.values().stream().mapToDouble(Sample::allocated).max().orElse(0);
    }

    private double slowestMedian() {
        return samples.values().stream().mapToDouble(Sample::median).max().orElse(0);
    }
}
