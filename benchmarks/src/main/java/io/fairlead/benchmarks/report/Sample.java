package io.fairlead.benchmarks.report;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One benchmark with one kind of work: a value for each round, which is the round's fastest iteration. What else a shared
 * machine does only ever adds.
 */
record Sample(List<Double> nanos, List<Double> bytes) {

    double median() {
        return median(nanos);
    }

    double fastest() {
        return Collections.min(nanos);
    }

    double slowest() {
        return Collections.max(nanos);
    }

    /** What one operation allocates, on whatever thread. */
    double allocated() {
        return bytes.isEmpty() ? 0 : median(bytes);
    }

    /** The median of the rounds' ratios, in which what disturbs both cancels out. */
    double ratioTo(Sample other) {
        return median(IntStream.range(0, Math.min(nanos.size(), other.nanos.size()))
                .mapToObj(round -> nanos.get(round) / other.nanos.get(round))
                .toList());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
