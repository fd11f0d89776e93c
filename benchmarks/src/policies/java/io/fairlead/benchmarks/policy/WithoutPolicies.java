package io.fairlead.benchmarks.policy;

import io.fairlead.benchmarks.Sequences;
import io.fairlead.benchmarks.Timed;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import org.openjdk.jmh.annotations.Benchmark;

/** The same message of the same application, in a bus without integrations and in one with five. */
@Group(value = "A message without policies", order = 40)
public class WithoutPolicies extends Timed {

    @Benchmark
    @Row(value = "typed send, bus without integrations", wired = 49, floor = true)
    public Receipt without(Sequences.OnePlain messages, PolicyBuses.Both buses) {
        return buses.without.send(messages.next());
    }

    @Benchmark
    @Row(value = "typed send, bus with integrations", wired = 60)
    public Receipt with(Sequences.OnePlain messages, PolicyBuses.Both buses) {
        return buses.with.send(messages.next());
    }
}
