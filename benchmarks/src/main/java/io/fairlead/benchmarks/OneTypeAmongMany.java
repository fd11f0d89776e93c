package io.fairlead.benchmarks;

import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import io.fairlead.benchmarks.scale.Scale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same as with one type, on a bus that knows a thousand others. */
@Group(value = "One type among 1,024, no middleware", order = 9)
public class OneTypeAmongMany extends Timed {

    @Benchmark
    @Row(value = "direct call by hand", floor = true, side = Side.HAND)
    public Receipt byHand(Many many) {
        return many.scale.byDirectCall();
    }

    @Benchmark
    @Row(value = "typed send", wired = Many.TYPES)
    public Receipt typedSend(Many many) {
        return many.scale.typedSend();
    }

    /** The largest application. */
    @State(Scope.Thread)
    public static class Many {

        static final int TYPES = 1_024;

        Scale scale;

        @Setup
        public void make(WorkChoice first) {
            scale = Scale.of(TYPES);
            scale.fillFirst();
        }
    }
}
