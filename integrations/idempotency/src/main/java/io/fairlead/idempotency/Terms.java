package io.fairlead.idempotency;

import io.fairlead.policy.Durations;
import io.fairlead.policy.Idempotent;
import java.time.Duration;

/** The durations of a policy, parsed. */
record Terms(Duration waitFor, Duration lease, Duration keepFor) {

    static Terms of(Idempotent policy) {
        return new Terms(
                policy.whileRunning() == Idempotent.WhileRunning.WAIT
                        ? Durations.parse(policy.waitFor())
                        : Duration.ZERO,
                Durations.parse(policy.lease()),
                Durations.parse(policy.keepFor()));
    }
}
