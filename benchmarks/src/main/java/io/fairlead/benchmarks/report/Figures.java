package io.fairlead.benchmarks.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** What all rounds measured: a time and an allocation for each benchmark, kind of work and fork. */
final class Figures {

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private BenchmarkParams anyTimed;

    /** Adds the forks of one benchmark. */
    void add(RunResult result) {
        BenchmarkParams parameters = result.getParams();
        if (anyTimed == null || anyTimed.getMeasurement().getCount() == 1) {
            anyTimed = parameters;
        }
        Figure figure = figures.computeIfAbsent(key(parameters), key -> new Figure());
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            List<Double> iterations = new ArrayList<>();
            for (IterationResult iteration : fork.getIterationResults()) {
                iterations.add(iteration.getPrimaryResult().getScore());
            }
            figure.nanos.add(Collections.min(iterations));
            fork.getSecondaryResults().forEach((name, second) -> {
                if (name.endsWith("gc.alloc.rate.norm")) {
                    figure.bytes.add(second.getScore());
                }
            });
        }
    }

    /** Of a benchmark and a kind of work, or null if it did not run. */
    Figure of(String benchmark, String work) {
        return figures.get(benchmark + " " + work);
    }

    /** The full names of all benchmarks that ran, with the number of types where that is a parameter. */
    List<String> benchmarks() {
        return figures.keySet().stream()
                .map(key -> key.substring(0, key.indexOf(' ')))
                .distinct()
                .toList();
    }

    /** How the benchmarks were run. */
    BenchmarkParams parameters() {
        return anyTimed;
    }

    private static String key(BenchmarkParams parameters) {
        String work = parameters.getParam("work");
        String types = parameters.getParam("types");
        return parameters.getBenchmark() + (types == null ? "" : "@" + types) + " " + (work == null ? "real" : work);
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /**
     * One benchmark with one kind of work: a value for each fork, which is its fastest iteration. What else a shared
     * machine does only ever adds.
     */
    static final class Figure {

        private final List<Double> nanos = new ArrayList<>();
        private final List<Double> bytes = new ArrayList<>();

        double nanos() {
            return median(nanos);
        }

        double fastest() {
            return Collections.min(nanos);
        }

        double slowest() {
            return Collections.max(nanos);
        }

        double bytes() {
            return bytes.isEmpty() ? 0 : median(bytes);
        }

        /** The median of the ratios in each round, in which what disturbs both cancels out. */
        double ratioTo(Figure floor) {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < Math.min(nanos.size(), floor.nanos.size()); i++) {
                ratios.add(nanos.get(i) / floor.nanos.get(i));
            }
            return median(ratios);
        }
    }
}
