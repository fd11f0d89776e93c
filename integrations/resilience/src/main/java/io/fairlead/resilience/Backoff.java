package io.fairlead.resilience;

import io.fairlead.policy.Durations;
import io.fairlead.policy.Retry;
import java.util.function.DoubleSupplier;

/** How long to wait before the next try: each time longer, up to a bound, less a part that is left to chance. */
final class Backoff {

    private final double delay;
    private final double multiplier;
    private final double maximum;
    private final double jitter;
    private final DoubleSupplier chance;

    /** With what draws numbers from 0 to 1, without 1 itself. */
    Backoff(Retry policy, DoubleSupplier chance) {
        delay = Durations.parse(policy.delay()).toMillis();
        multiplier = policy.multiplier();
        maximum = Durations.parse(policy.maximumDelay()).toMillis();
        jitter = policy.jitter();
        this.chance = chance;
    }

    /** In milliseconds, after so many failures. */
    long after(int failures) {
        double longest = Math.min(delay * Math.pow(multiplier, failures - 1.0), maximum);
        return Math.round(longest * (1 - jitter * chance.getAsDouble()));
    }
}
