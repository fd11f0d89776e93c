package io.fairlead.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.benchmarks.app.Work;
import io.fairlead.benchmarks.report.Main;
import java.io.IOException;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints what a few dispatches cost beside their floors, so that every build shows it. Times are never asserted: the
 * machine may be doing anything.
 */
class ShortRatiosTest {

    @Test
    void printsRatios() throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(
                                "\\.(OneType|OneTypeFiveHooks|SixteenTypes|OneListener)\\.(byHand|typed.*|genericSend)$")
                        .param("work", Work.REAL)
                        .forks(1)
                        .addProfiler(GCProfiler.class)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.milliseconds(100))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.milliseconds(40))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();

        System.out.println(Main.table(results, 1));
        assertThat(results).hasSize(8);
    }
}
