package io.fairlead.benchmarks;

import io.fairlead.Event;
import io.fairlead.benchmarks.app.Listener;
import io.fairlead.benchmarks.app.Spread;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Warmup;

/** An event that four hear, in order. */
@Group(value = "Event, four subscribers", order = 8)
public class FourListeners extends Timed {

    @Benchmark
    @Row(value = "a list of listeners by hand", wired = 4, floor = true, side = Side.HAND)
    public void byHand(Sequences.OfSpread events, Listeners.ByHand hand) {
        Spread event = events.next();
        for (Listener<Spread> listener : hand.four) {
            listener.handle(event);
        }
    }

    @Benchmark
    @Row(value = "typed publish", wired = 4)
    public void typedPublish(Sequences.OfSpread events, Buses.Fairlead fairlead) {
        fairlead.bus.publish(events.next());
    }

    @Benchmark
    @Row(value = "generic publish", wired = 4)
    public void genericPublish(Sequences.OfSpread events, Buses.Fairlead fairlead) {
        fairlead.bus.publish((Event) events.next());
    }

    @Benchmark
    @Warmup(iterations = 8, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    @Row(value = "avaje-inject-events {avaje}", wired = 4, side = Side.PEER)
    public void avaje(Sequences.OfSpread events, Listeners.Avaje peer) {
        peer.publishers.spread().fire(events.next());
    }

    @Benchmark
    @Warmup(iterations = 8, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    @Row(value = "greenrobot EventBus {greenrobot}, index", wired = 4, side = Side.PEER)
    public void greenrobot(Sequences.OfSpread events, Listeners.Greenrobot peer) {
        peer.four.post(events.next());
    }

    @Benchmark
    @Warmup(iterations = 8, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    @Row(value = "Guava EventBus {guava}", wired = 4, side = Side.PEER)
    public void guava(Sequences.OfSpread events, Listeners.Guava peer) {
        peer.four.post(events.next());
    }

    @Benchmark
    @Warmup(iterations = 8, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    @Row(value = "MBassador {mbassador}", wired = 4, side = Side.PEER)
    public void mbassador(Sequences.OfSpread events, Listeners.Mbassador peer) {
        peer.four.publish(events.next());
    }

    @Benchmark
    @Warmup(iterations = 8, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    @Row(value = "Spring events {spring}", wired = 4, side = Side.PEER)
    public void spring(Sequences.OfSpread events, Listeners.Spring peer) {
        peer.four.publishEvent(events.next());
    }

    @Benchmark
    @Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
    @Row(value = "Axon {axon}, event gateway", wired = 4, side = Side.PEER)
    public void axon(Sequences.OfSpread events, Listeners.AxonFour peer) {
        peer.events.publish(events.next());
    }

    @Benchmark
    @Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
    @OperationsPerInvocation(VertxState.BATCH)
    @Row(value = "Vert.x {vertx}, 512 under way", wired = 4, side = Side.PEER)
    public void vertx(Sequences.OfSpread events, Listeners.VertxFour peer) {
        peer.publish(events::next);
    }
}
