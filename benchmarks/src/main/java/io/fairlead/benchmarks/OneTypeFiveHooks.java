package io.fairlead.benchmarks;

import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Warmup;

/** Five middlewares, each with something before and after that share a number. */
@Group(value = "One type, five middlewares", order = 3)
public class OneTypeFiveHooks extends Timed {

    @Benchmark
    @Row(value = "the same statements by hand", wired = 1, floor = true, side = Side.HAND)
    public Receipt byHand(Sequences.OneHooked messages, Buses.ByHand hand) {
        return hand.hooked.send(messages.next());
    }

    @Benchmark
    @Row(value = "typed send, hooks", wired = 49)
    public Receipt typedSend(Sequences.OneHooked messages, Buses.Fairlead fairlead) {
        return fairlead.bus.send(messages.next());
    }

    @Benchmark
    @Warmup(iterations = 8, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    @Row(side = Side.PEER, value = "PipelinR {pipelinr}, middlewares", wired = 1)
    public Receipt pipelinr(Sequences.OnePlain messages, Buses.PipelinrAloneFive peer) {
        return peer.pipeline.send(messages.next());
    }

    @Benchmark
    @Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
    @Row(side = Side.PEER, value = "Axon {axon}, handler interceptors", wired = 1)
    public Object axon(Sequences.OnePlain messages, Buses.AxonAloneFive peer) {
        return peer.gateway.send(messages.next());
    }

    @Benchmark
    @Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
    @OperationsPerInvocation(VertxState.BATCH)
    @Row(side = Side.PEER, value = "Vert.x {vertx}, inbound interceptors, 512 under way", wired = 1)
    public Object vertxUnderWay(Sequences.OnePlain messages, Buses.VertxAloneFive peer) {
        return peer.send(messages::next);
    }
}
