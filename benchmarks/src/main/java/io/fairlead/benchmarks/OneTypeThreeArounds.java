package io.fairlead.benchmarks;

import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;

/** Three middlewares of the around style, each of which calls the next. */
@Group(value = "One type, three middlewares around", order = 5)
public class OneTypeThreeArounds extends Timed {

    @Benchmark
    @Row(value = "a chain of lambdas by hand", wired = 1, floor = true, side = Side.HAND)
    public Receipt byHand(Sequences.OneChained messages, Buses.ByHand hand) throws Exception {
        return hand.chained.send(messages.next());
    }

    @Benchmark
    @Row(value = "typed send, around", wired = 49)
    public Receipt typedSend(Sequences.OneChained messages, Buses.Fairlead fairlead) {
        return fairlead.bus.send(messages.next());
    }

    @Benchmark
    @Warmup(iterations = 8, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    @Row(side = Side.PEER, value = "PipelinR {pipelinr}, middlewares", wired = 1)
    public Receipt pipelinr(Sequences.OnePlain messages, Buses.PipelinrAloneThree peer) {
        return peer.pipeline.send(messages.next());
    }

    @Benchmark
    @Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
    @Row(side = Side.PEER, value = "Axon {axon}, handler interceptors", wired = 1)
    public Object axon(Sequences.OnePlain messages, Buses.AxonAloneThree peer) {
        return peer.gateway.send(messages.next());
    }
}
