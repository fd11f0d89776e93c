package io.fairlead.benchmarks.policy;

import io.fairlead.Command;
import io.fairlead.benchmarks.Timed;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;

/** Who sends it travels with the message, so it is not a typed send. */
@Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Group(value = "@Authorize", order = 50)
public class AuthorizePolicy extends Timed {

    @Benchmark
    @Row(value = "look-up and role check by hand", wired = 1, floor = true, side = Side.HAND)
    public Receipt byHand(Sequence.OfForClerks messages, PolicyBuses.Senders senders, PolicyBuses.ByHand hand)
            throws Exception {
        return hand.roles.send(messages.next(), senders.next());
    }

    @Benchmark
    @Row(value = "send with metadata", wired = 11)
    public Receipt genericSend(
            Sequence.OfForClerks messages, PolicyBuses.Senders senders, PolicyBuses.Policed fairlead) {
        return fairlead.bus.send((Command<Receipt>) messages.next(), senders.next());
    }
}
