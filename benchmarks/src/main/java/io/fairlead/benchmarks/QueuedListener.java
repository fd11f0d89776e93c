package io.fairlead.benchmarks;

import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Warmup;

/** An event that another thread handles: what it takes from the first publication to the end of the last, for each. */
@Group(value = "Queued event, one subscriber", order = 14)
@Warmup(iterations = 8, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class QueuedListener extends Timed {

    @Benchmark
    @OperationsPerInvocation(Queues.BATCH)
    @Row(value = "ArrayBlockingQueue, drained in batches", wired = 1, floor = true, side = Side.HAND)
    public void bare(Sequences.OfLater events, Queues.Bare queue) {
        queue.publishAll(events);
    }

    @Benchmark
    @OperationsPerInvocation(Queues.BATCH)
    @Row(value = "JCTools {jctools}, MpscBlockingConsumerArrayQueue", wired = 1, side = Side.HAND)
    public void jctools(Sequences.OfLater events, Queues.JcTools queue) {
        queue.publishAll(events);
    }

    @Benchmark
    @OperationsPerInvocation(Queues.BATCH)
    @Row(value = "Disruptor {disruptor}, BlockingWaitStrategy", wired = 1, side = Side.HAND)
    public void disruptor(Sequences.OfLater events, Queues.Lmax queue) {
        queue.publishAll(events);
    }

    @Benchmark
    @OperationsPerInvocation(Queues.BATCH)
    @Row(value = "typed publish to a queued handler", wired = 1)
    public void queuedPublish(Sequences.OfLater events, Queues.Fairlead queue) {
        queue.publishAll(events);
    }

    @Benchmark
    @OperationsPerInvocation(Queues.BATCH)
    @Row(value = "Guava AsyncEventBus {guava}", wired = 1, side = Side.PEER)
    public void guava(Sequences.OfLater events, Queues.Guava queue) {
        queue.publishAll(events);
    }

    @Benchmark
    @OperationsPerInvocation(Queues.BATCH)
    @Row(value = "Reactor {reactor}, unicast sink", wired = 1, side = Side.PEER)
    public void reactor(Sequences.OfLater events, Queues.Reactor queue) {
        queue.publishAll(events);
    }

    @Benchmark
    @OperationsPerInvocation(Queues.BATCH)
    @Row(value = "Spring events {spring}, asynchronous", wired = 1, side = Side.PEER)
    public void spring(Sequences.OfLater events, Queues.Spring queue) {
        queue.publishAll(events);
    }

    @Benchmark
    @OperationsPerInvocation(Queues.BATCH)
    @Row(value = "Vert.x {vertx}", wired = 1, side = Side.PEER)
    public void vertx(Sequences.OfLater events, Queues.Vertx queue) {
        queue.publishAll(events);
    }
}
