package io.fairlead.benchmarks;

import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.app.Traced;
import io.fairlead.benchmarks.app.Unheard;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is paid for only where it is asked for, against a direct call. One message serves for all calls. */
@Group(value = "Context, and an event that nobody hears", order = 11)
public class ContextAndEvents extends Timed {

    private static final int WIRED = 49;

    @Benchmark
    @Row(value = "direct call by hand", wired = 1, floor = true, side = Side.HAND)
    public Receipt byHand(Sequences.OnePlain messages, Buses.ByHand hand) {
        return hand.handler.handle(messages.next());
    }

    @Benchmark
    @Row(value = "typed send, handler takes the context", wired = WIRED)
    public Receipt context(Fixed messages, Buses.Fairlead fairlead) {
        return fairlead.bus.send(messages.traced);
    }

    @Benchmark
    @Row(value = "typed send, handler reads the message id", wired = WIRED)
    public Receipt contextRead(Fixed messages, Buses.Fairlead fairlead) {
        return fairlead.bus.send(messages.identified);
    }

    @Benchmark
    @Row(value = "publish, nobody subscribed", wired = 0)
    public void publishUnheard(Fixed messages, Buses.Fairlead fairlead) {
        fairlead.bus.publish(messages.unheard);
    }

    /** One message of each. */
    @State(Scope.Benchmark)
    public static class Fixed {
        Traced traced = new Traced(1, false);
        Traced identified = new Traced(1, true);
        Unheard unheard = new Unheard(1);
    }
}
