package io.fairlead.benchmarks.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;

/** The results of all rounds, as if each benchmark had run once, in as many forks as there were rounds. */
final class Rounds {

    private final Map<String, BenchmarkParams> parameters = new LinkedHashMap<>();
    private final Map<String, List<BenchmarkResult>> forks = new LinkedHashMap<>();

    void add(RunResult result) {
        BenchmarkParams given = result.getParams();
        String key = given.getBenchmark();
        for (String name : given.getParamsKeys()) {
            key += " " + name + "=" + given.getParam(name);
        }
        parameters.putIfAbsent(key, given);
        forks.computeIfAbsent(key, each -> new ArrayList<>()).addAll(result.getBenchmarkResults());
    }

    Collection<RunResult> results() {
        return parameters.entrySet().stream()
                .map(each -> new RunResult(each.getValue(), forks.get(each.getKey())))
                .toList();
    }
}
