package io.fairlead.benchmarks.policy;

import io.fairlead.benchmarks.Timed;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;

/** Logging that is part of the bus, where no logger is on. */
@Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Group(value = "Logging, level off", order = 51)
public class LoggingOff extends Timed {

    @Benchmark
    @Row(value = "level check by hand", wired = 1, floor = true, side = Side.HAND)
    public Receipt byHand(Sequence.OfUntouched messages, PolicyBuses.ByHand hand) {
        return hand.logging.send(messages.next());
    }

    @Benchmark
    @Row(value = "typed send, without diagnostic context", wired = 11)
    public Receipt typedSend(Sequence.OfUntouched messages, PolicyBuses.Logged fairlead) {
        return fairlead.bus.send(messages.next());
    }

    @Benchmark
    @Row(value = "typed send, with the message in the diagnostic context", wired = 11)
    public Receipt typedSendTagged(Sequence.OfUntouched messages, PolicyBuses.Tagged fairlead) {
        return fairlead.bus.send(messages.next());
    }
}
