package io.fairlead.benchmarks.policy;

import io.fairlead.benchmarks.Timed;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;

/** Three policies of resilience around one handler. */
@Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Group(value = "@Retry, @CircuitBreaker and @Bulkhead", order = 44)
public class ThreePolicies extends Timed {

    @Benchmark
    @Row(value = "Resilience4j {resilience4j} by hand", wired = 1, floor = true, side = Side.HAND)
    public Receipt byHand(Sequence.OfChained messages, PolicyBuses.ByHand hand) {
        return hand.resilience.send(messages.next());
    }

    @Benchmark
    @Row(value = "typed send", wired = 11)
    public Receipt typedSend(Sequence.OfChained messages, PolicyBuses.Policed fairlead) {
        return fairlead.bus.send(messages.next());
    }
}
