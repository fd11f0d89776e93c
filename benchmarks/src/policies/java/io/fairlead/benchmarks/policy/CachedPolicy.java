package io.fairlead.benchmarks.policy;

import io.fairlead.benchmarks.Timed;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;

/** An answer that is there. */
@Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Group(value = "@Cached, hit", order = 47)
public class CachedPolicy extends Timed {

    @Benchmark
    @Row(value = "Caffeine {caffeine} by hand, equal key", wired = 1, floor = true, side = Side.HAND)
    public Receipt byHand(Sequence.OfRemembered messages, PolicyBuses.ByHand hand) {
        return hand.cache.ask(messages.next());
    }

    @Benchmark
    @Row(value = "typed ask", wired = 11)
    public Receipt typedAsk(Sequence.OfRemembered messages, PolicyBuses.Policed fairlead) {
        return fairlead.bus.ask(messages.next());
    }
}
