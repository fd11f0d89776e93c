package io.fairlead.benchmarks;

import io.fairlead.benchmarks.app.BenchBus;
import io.fairlead.benchmarks.app.Plain;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.peer.AxonCommands;
import io.fairlead.benchmarks.peer.PipelinrSetUp;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From nothing to the first answer, in a virtual machine that has loaded none of it: making the bus, its handlers, and
 * sending one command.
 */
@Group(value = "First send in a new virtual machine", order = 12)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class FirstSend {

    private static final int WIRED = 49;

    @Benchmark
    @Row(value = "handler by hand", wired = 1, floor = true, side = Side.HAND)
    public Receipt byHand(WorkChoice first) {
        return new Plain.Plain07Handler().handle(new Plain.Plain07(1));
    }

    @Benchmark
    @Row(value = "typed send", wired = WIRED)
    public Receipt typedSend(WorkChoice first) {
        return BenchBus.builder().build().send(new Plain.Plain07(1));
    }

    @Benchmark
    @Row(value = "generic send", wired = WIRED)
    public Receipt genericSend(WorkChoice first) {
        Plain command = new Plain.Plain07(1);
        return BenchBus.builder().build().send(command);
    }

    @Benchmark
    @Row(side = Side.PEER, value = "PipelinR {pipelinr}", wired = 1)
    public Receipt pipelinr(WorkChoice first) {
        return PipelinrSetUp.of(List.of(new Plain.Plain07Handler()), 0).send(new Plain.Plain07(1));
    }

    @Benchmark
    @Row(side = Side.PEER, value = "Axon {axon}", wired = 1)
    public Object axon(WorkChoice first) {
        return new AxonCommands(List.of(new Plain.Plain07Handler()), 0).send(new Plain.Plain07(1));
    }
}
