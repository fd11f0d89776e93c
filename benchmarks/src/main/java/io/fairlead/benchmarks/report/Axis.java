package io.fairlead.benchmarks.report;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A logarithmic axis over whole decades of nanoseconds, as parts of a hundred. */
record Axis(int from, int to) {

    static Axis of(Section section) {
        List<Sample> samples = section.lines().stream()
                .flatMap(line -> line.samples().values().stream())
                .toList();
        double least = samples.stream().mapToDouble(Sample::fastest).min().orElse(1);
        double most = samples.stream().mapToDouble(Sample::slowest).max().orElse(10);
        int from = (int) Math.floor(Math.log10(least));
        return new Axis(from, Math.max(from + 1, (int) Math.ceil(Math.log10(most))));
    }

    double at(double nanos) {
        return (Math.log10(nanos) - from) / (to - from) * 100;
    }

    /** The decades. */
    DoubleStream ticks() {
        return IntStream.rangeClosed(from, to).mapToDouble(exponent -> Math.pow(10, exponent));
    }
}
