package io.fairlead.resilience;

import io.fairlead.policy.Durations;
import io.fairlead.policy.Timeout;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** How long a message may take, and how many took longer. */
final class TimeLimit {

    private final String type;
    private final Duration limit;
    private final LongAdder timedOut = new LongAdder();
    private final LongAdder late = new LongAdder();

    TimeLimit(String type, Timeout policy) {
        this.type = type;
        limit = Durations.parse(policy.value());
    }

    Duration limit() {
        return limit;
    }

    /** With what the handler failed with because of it, if it has. */
    TimedOutException exceeded(@Nullable Throwable failure) {
        timedOut.increment();
        return new TimedOutException(type, limit, failure);
    }

    void answeredAllTheSame() {
        late.increment();
    }

    TimeoutStatus status() {
        return new TimeoutStatus(type, limit, timedOut.sum(), late.sum());
    }
}
