package io.fairlead.benchmarks.app;

import io.fairlead.benchmarks.Timed;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import org.openjdk.jmh.annotations.Benchmark;

/** What a bus costs to make, and what part of it the comparison of its modules' fingerprints is. */
@Group(value = "Making a bus", order = 13)
public class Construction extends Timed {

    @Benchmark
    @Row(value = "bus and builder, with the check", wired = 49, floor = true)
    public BenchBus builder() {
        return BenchBus.builder().build();
    }

    @Benchmark
    @Row(value = "check of its modules alone", wired = 49)
    public void check() {
        BenchBus_Modules.check();
    }
}
