package io.fairlead.benchmarks.policy;

import io.fairlead.benchmarks.Timed;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;

/** A limit that is never reached. Resilience4j counts in fixed periods, the policy in one that slides. */
@Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Group(value = "@RateLimit", order = 46)
public class RateLimitPolicy extends Timed {

    @Benchmark
    @Row(value = "Resilience4j {resilience4j} by hand, fixed periods", wired = 1, floor = true, side = Side.HAND)
    public Receipt byHand(Sequence.OfRationed messages, PolicyBuses.ByHand hand) {
        return hand.resilience.send(messages.next());
    }

    @Benchmark
    @Row(value = "typed send", wired = 11)
    public Receipt typedSend(Sequence.OfRationed messages, PolicyBuses.Policed fairlead) {
        return fairlead.bus.send(messages.next());
    }
}
