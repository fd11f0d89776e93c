package io.fairlead.benchmarks;

import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import org.openjdk.jmh.annotations.Benchmark;

/** Around style where the call of the next one has many targets. */
@Group(value = "Sixteen types, three middlewares around", order = 6)
public class SixteenTypesThreeArounds extends Timed {

    @Benchmark
    @Row(value = "a chain of lambdas and a virtual call by hand", wired = 16, live = 16, floor = true, side = Side.HAND)
    public Receipt byHand(Sequences.SixteenChained messages, Buses.ByHand hand) throws Exception {
        return hand.chained.sendAny(messages.next());
    }

    @Benchmark
    @Row(value = "generic send by type tests, around", wired = 49, live = 16)
    public Receipt genericSend(Sequences.SixteenChained messages, Buses.Fairlead fairlead) {
        return fairlead.bus.send(messages.next());
    }
}
