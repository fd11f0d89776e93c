package io.fairlead.benchmarks;

import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import org.openjdk.jmh.annotations.Benchmark;

/** Five hooks where the type is not known. */
@Group(value = "Sixteen types, five middlewares", order = 4)
public class SixteenTypesFiveHooks extends Timed {

    @Benchmark
    @Row(
            value = "the same statements and a virtual call by hand",
            wired = 16,
            live = 16,
            floor = true,
            side = Side.HAND)
    public Receipt byHand(Sequences.SixteenHooked messages, Buses.ByHand hand) {
        return hand.hooked.sendAny(messages.next());
    }

    @Benchmark
    @Row(value = "generic send by type tests, hooks", wired = 49, live = 16)
    public Receipt genericSend(Sequences.SixteenHooked messages, Buses.Fairlead fairlead) {
        return fairlead.bus.send(messages.next());
    }
}
