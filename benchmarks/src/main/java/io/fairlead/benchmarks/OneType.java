package io.fairlead.benchmarks;

import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Warmup;

/** A message whose type is known where it is sent. */
@Group(value = "One type, no middleware", order = 1)
public class OneType extends Timed {

    @Benchmark
    @Row(value = "direct call by hand", wired = 1, floor = true, side = Side.HAND)
    public Receipt byHand(Sequences.OnePlain messages, Buses.ByHand hand) {
        return hand.handler.handle(messages.next());
    }

    @Benchmark
    @Row(value = "typed send", wired = 49)
    public Receipt typedSend(Sequences.OnePlain messages, Buses.Fairlead fairlead) {
        return fairlead.bus.send(messages.next());
    }

    @Benchmark
    @Warmup(iterations = 8, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    @Row(side = Side.PEER, value = "PipelinR {pipelinr}", wired = 1)
    public Receipt pipelinr(Sequences.OnePlain messages, Buses.PipelinrAlone peer) {
        return peer.pipeline.send(messages.next());
    }

    @Benchmark
    @Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
    @Row(side = Side.PEER, value = "Axon {axon}", wired = 1)
    public Object axon(Sequences.OnePlain messages, Buses.AxonAlone peer) {
        return peer.gateway.send(messages.next());
    }

    @Benchmark
    @Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
    @Row(side = Side.PEER, value = "Vert.x {vertx}, one at a time", wired = 1)
    public Object vertx(Sequences.OnePlain messages, Buses.VertxAlone peer) {
        return peer.send(messages.next());
    }

    @Benchmark
    @Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
    @OperationsPerInvocation(VertxState.BATCH)
    @Row(side = Side.PEER, value = "Vert.x {vertx}, 512 under way", wired = 1)
    public Object vertxUnderWay(Sequences.OnePlain messages, Buses.VertxAlone peer) {
        return peer.send(messages::next);
    }
}
