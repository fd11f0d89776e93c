package io.fairlead.benchmarks;

import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;

/** A message whose type is known where it is sent. */
@Group(value = "One type, no middleware", order = 1)
public class OneType extends Timed {

    @Benchmark
    @Row(value = "direct call by hand", wired = 1, floor = true)
    public Receipt byHand(Sequences.OnePlain messages, Buses.ByHand hand) {
        return hand.handler.handle(messages.next());
    }

    @Benchmark
    @Row(value = "typed send", wired = 49)
    public Receipt typedSend(Sequences.OnePlain messages, Buses.Fairlead fairlead) {
        return fairlead.bus.send(messages.next());
    }

    @Benchmark
    @Warmup(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    @Row(value = "PipelinR", wired = 1)
    public Receipt pipelinr(Sequences.OnePlain messages, Buses.PipelinrAlone peer) {
        return peer.pipeline.send(messages.next());
    }

    @Benchmark
    @Warmup(iterations = 15, time = 300, timeUnit = TimeUnit.MILLISECONDS)
    @Row(value = "Axon", wired = 1)
    public Object axon(Sequences.OnePlain messages, Buses.AxonAlone peer) {
        return peer.gateway.sendAndWait(messages.next());
    }
}
