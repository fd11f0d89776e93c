package io.fairlead.benchmarks;

import io.fairlead.Event;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Warmup;

/** Five middlewares around an event, for those that have such a thing. */
@Group(value = "Event, one subscriber, five middlewares", order = 9)
public class OneListenerFiveHooks extends Timed {

    @Benchmark
    @Row(value = "the same statements and a list of listeners by hand", floor = true, side = Side.HAND)
    public void byHand(Sequences.OfFiltered events, Listeners.ByHand hand) {
        hand.filtered.publish(events.next());
    }

    @Benchmark
    @Row("typed publish, hooks")
    public void typedPublish(Sequences.OfFiltered events, Buses.Fairlead fairlead) {
        fairlead.bus.publish(events.next());
    }

    @Benchmark
    @Row("generic publish, hooks")
    public void genericPublish(Sequences.OfFiltered events, Buses.Fairlead fairlead) {
        fairlead.bus.publish((Event) events.next());
    }

    @Benchmark
    @Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
    @Row(value = "Axon {axon}, handler interceptors", side = Side.PEER)
    public void axon(Sequences.OfHeard events, Listeners.AxonFiltered peer) {
        peer.events.publish(events.next());
    }

    @Benchmark
    @Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
    @OperationsPerInvocation(VertxState.BATCH)
    @Row(value = "Vert.x {vertx}, inbound interceptors, 512 under way", side = Side.PEER)
    public void vertx(Sequences.OfFiltered events, Listeners.VertxFiltered peer) {
        peer.publish(events::next);
    }
}
