package io.fairlead.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.benchmarks.app.Work;
import io.fairlead.benchmarks.report.Main;
import java.io.IOException;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs each benchmark for a moment, so that none rots. What it measures means nothing. */
class SmokeTest {

    @Test
    void everyBenchmarkRunsAndHasItsRow() throws RunnerException, IOException {
        Options options = new OptionsBuilder()
                .include("io\\.fairlead\\.benchmarks\\..*")
                .param("work", Work.REAL)
                .param("types", "16")
                .param("few", "16")
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(10))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();

        Collection<RunResult> results = new Runner(options).run();

        assertThat(results)
                .hasSizeGreaterThan(25)
                .allSatisfy(result ->
                        assertThat(result.getPrimaryResult().getScore()).isPositive());
        String table = Main.table(results, 1);
        assertThat(table)
                .contains(
                        "**One type, no middleware**",
                        "**16 types, each with its handler",
                        "**First send in a new virtual machine**")
                .containsPattern("\\| typed send( ▼)? \\| 1 \\| 49 \\|")
                .doesNotContain("{");
        assertThat(table.lines()
                        .filter(line -> line.startsWith("| ") && !line.startsWith("| **") && !line.startsWith("| |")))
                .hasSize(results.size());
    }
}
