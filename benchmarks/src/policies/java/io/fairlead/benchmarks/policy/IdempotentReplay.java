package io.fairlead.benchmarks.policy;

import io.fairlead.benchmarks.Timed;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;

/** A command whose answer is there. */
@Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Group(value = "@Idempotent, repeat", order = 48)
public class IdempotentReplay extends Timed {

    @Benchmark
    @Row(value = "Caffeine {caffeine} by hand, answers as objects", wired = 1, floor = true, side = Side.HAND)
    public Receipt byHand(Sequence.OfAgain messages, PolicyBuses.ByHand hand) {
        return hand.keys.send(messages.next());
    }

    @Benchmark
    @Row(value = "Caffeine {caffeine} by hand, SHA-256 of commands, answers as bytes", wired = 1, side = Side.HAND)
    public Receipt bytesByHand(Sequence.OfAgain messages, PolicyBuses.ByHand hand) {
        return hand.bytes.send(messages.next());
    }

    @Benchmark
    @Row(value = "typed send", wired = 11)
    public Receipt typedSend(Sequence.OfAgain messages, PolicyBuses.Policed fairlead) {
        return fairlead.bus.send(messages.next());
    }
}
