package io.fairlead.benchmarks.policy;

import io.fairlead.benchmarks.Timed;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;

/** A time limit that is not reached. */
@Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Group(value = "@Timeout", order = 45)
public class TimeoutPolicy extends Timed {

    @Benchmark
    @Row(value = "timer and interrupt by hand", wired = 1, floor = true, side = Side.HAND)
    public Receipt byHand(Sequence.OfHurried messages, PolicyBuses.ByHand hand) {
        return hand.timeLimit.send(messages.next());
    }

    @Benchmark
    @Row(value = "typed send", wired = 11)
    public Receipt typedSend(Sequence.OfHurried messages, PolicyBuses.Policed fairlead) {
        return fairlead.bus.send(messages.next());
    }

    @Benchmark
    @Row(value = "Resilience4j {resilience4j} TimeLimiter, on another thread", wired = 1, side = Side.PEER)
    public Receipt elsewhere(Sequence.OfHurried messages, PolicyBuses.ByHand hand) throws Exception {
        return hand.timeLimit.sendElsewhere(messages.next());
    }
}
