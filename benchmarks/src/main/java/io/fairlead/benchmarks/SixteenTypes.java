package io.fairlead.benchmarks;

import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Warmup;

/** A message whose type is not known where it is sent. */
@Group(value = "Sixteen types, no middleware", order = 2)
public class SixteenTypes extends Timed {

    @Benchmark
    @Row(value = "virtual call on the message by hand", wired = 16, live = 16, floor = true, side = Side.HAND)
    public Receipt byHand(Sequences.SixteenPlain messages, Buses.ByHand hand) {
        return messages.next().handledBy(hand.handlers);
    }

    @Benchmark
    @Row(value = "generic ask, by type tests", wired = 16, live = 16)
    public Receipt genericAsk(Sequences.SixteenAsked messages, Buses.Fairlead fairlead) {
        return fairlead.bus.ask(messages.next());
    }

    @Benchmark
    @Row(value = "generic send, by type tests", wired = 49, live = 16)
    public Receipt genericSend(Sequences.SixteenPlain messages, Buses.Fairlead fairlead) {
        return fairlead.bus.send(messages.next());
    }

    @Benchmark
    @Row(value = "injected CommandBus, by type tests", wired = 49, live = 16)
    public Receipt injected(Sequences.SixteenPlain messages, Buses.Fairlead fairlead) {
        return fairlead.injected.send(messages.next());
    }

    @Benchmark
    @Warmup(iterations = 8, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    @Row(side = Side.PEER, value = "PipelinR {pipelinr}", wired = 16, live = 16)
    public Receipt pipelinr(Sequences.SixteenPlain messages, Buses.PipelinrSixteen peer) {
        return peer.pipeline.send(messages.next());
    }

    @Benchmark
    @Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
    @Row(side = Side.PEER, value = "Axon {axon}", wired = 16, live = 16)
    public Object axon(Sequences.SixteenPlain messages, Buses.AxonSixteen peer) {
        return peer.gateway.send(messages.next());
    }

    @Benchmark
    @Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
    @OperationsPerInvocation(VertxState.BATCH)
    @Row(side = Side.PEER, value = "Vert.x {vertx}, 512 under way", wired = 16, live = 16)
    public Object vertxUnderWay(Sequences.SixteenPlain messages, Buses.VertxSixteen peer) {
        return peer.send(messages::next);
    }
}
