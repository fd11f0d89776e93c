package io.fairlead.benchmarks;

import io.fairlead.Event;
import io.fairlead.benchmarks.app.Heard;
import io.fairlead.benchmarks.app.Listener;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Warmup;

/** An event whose type is known where it is published, or not, and one that hears it. */
@Group(value = "Event, one subscriber", order = 7)
public class OneListener extends Timed {

    @Benchmark
    @Row(value = "a list of listeners by hand", wired = 1, floor = true, side = Side.HAND)
    public void byHand(Sequences.OfHeard events, Listeners.ByHand hand) {
        Heard event = events.next();
        for (Listener<Heard> listener : hand.one) {
            listener.handle(event);
        }
    }

    @Benchmark
    @Row(value = "typed publish", wired = 1)
    public void typedPublish(Sequences.OfHeard events, Buses.Fairlead fairlead) {
        fairlead.bus.publish(events.next());
    }

    @Benchmark
    @Row(value = "generic publish", wired = 1)
    public void genericPublish(Sequences.OfHeard events, Buses.Fairlead fairlead) {
        fairlead.bus.publish((Event) events.next());
    }

    @Benchmark
    @Warmup(iterations = 8, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    @Row(value = "avaje-inject-events {avaje}", wired = 1, side = Side.PEER)
    public void avaje(Sequences.OfHeard events, Listeners.Avaje peer) {
        peer.publishers.heard().fire(events.next());
    }

    @Benchmark
    @Warmup(iterations = 8, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    @Row(value = "greenrobot EventBus {greenrobot}, index", wired = 1, side = Side.PEER)
    public void greenrobot(Sequences.OfHeard events, Listeners.Greenrobot peer) {
        peer.one.post(events.next());
    }

    @Benchmark
    @Warmup(iterations = 8, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    @Row(value = "Guava EventBus {guava}", wired = 1, side = Side.PEER)
    public void guava(Sequences.OfHeard events, Listeners.Guava peer) {
        peer.one.post(events.next());
    }

    @Benchmark
    @Warmup(iterations = 8, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    @Row(value = "MBassador {mbassador}", wired = 1, side = Side.PEER)
    public void mbassador(Sequences.OfHeard events, Listeners.Mbassador peer) {
        peer.one.publish(events.next());
    }

    @Benchmark
    @Warmup(iterations = 8, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    @Row(value = "Spring events {spring}", wired = 1, side = Side.PEER)
    public void spring(Sequences.OfHeard events, Listeners.Spring peer) {
        peer.one.publishEvent(events.next());
    }

    @Benchmark
    @Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
    @Row(value = "Axon {axon}, event gateway", wired = 1, side = Side.PEER)
    public void axon(Sequences.OfHeard events, Listeners.AxonOne peer) {
        peer.events.publish(events.next());
    }

    @Benchmark
    @Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
    @OperationsPerInvocation(VertxState.BATCH)
    @Row(value = "Vert.x {vertx}, 512 under way", wired = 1, side = Side.PEER)
    public void vertx(Sequences.OfHeard events, Listeners.VertxOne peer) {
        peer.publish(events::next);
    }
}
