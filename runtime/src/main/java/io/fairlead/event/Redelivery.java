package io.fairlead.event;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * How often, and when, a queued handler that failed is tried again before its event becomes a dead letter.
 *
 * <p>The delay before attempt <i>n</i> + 1 is {@code delay × multiplier}<sup>n − 1</sup>, at most {@code maxDelay}, made shorter at
 * random by up to a half so that handlers that failed together do not come back together ("equal jitter" in Marc Brooker's
 * <i>Exponential Backoff And Jitter</i>, AWS Architecture Blog, 2015).
 *
 * @param attempts how often a handler is tried, the first time included
 * @param delay the wait before the second attempt
 * @param multiplier by which each wait is longer than the one before
 * @param maxDelay the longest wait
 * @since 0.1.0
 */
public record Redelivery(int attempts, Duration delay, double multiplier, Duration maxDelay) {

    private static final Redelivery NONE = new Redelivery(1, Duration.ZERO, 1, Duration.ZERO);

    /** Checks the values. */
    public Redelivery {
        Objects.requireNonNull(delay, "delay");
        Objects.requireNonNull(maxDelay, "maxDelay");
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts must be at least 1, but is " + attempts);
        }
        if (delay.isNegative() || maxDelay.compareTo(delay) < 0) {
            throw new IllegalArgumentException(
                    "delay must be from 0 to maxDelay, but is " + delay + ", and maxDelay is " + maxDelay);
        }
        if (!(multiplier >= 1)) {
            throw new IllegalArgumentException("multiplier must be at least 1, but is " + multiplier);
        }
    }

    /**
     * One attempt. The default, because only the application knows whether a handler may do its work twice.
     *
     * @return no redelivery
     */
    public static Redelivery none() {
        return NONE;
    }

    /**
     * Waits that double from a tenth of a second to ten seconds.
     *
     * @param attempts how often a handler is tried, the first time included
     * @return a redelivery
     */
    public static Redelivery of(int attempts) {
        return new Redelivery(attempts, Duration.ofMillis(100), 2, Duration.ofSeconds(10));
    }

    /**
     * How long to wait before trying again.
     *
     * @param failed how often the handler has failed, at least once
     * @return a random duration within the bounds above
     */
    public Duration delayAfter(int failed) {
        double nanos = Math.min(nanos(maxDelay), nanos(delay) * Math.pow(multiplier, failed - 1));
        return Duration.ofNanos((long) (nanos * (1 - ThreadLocalRandom.current().nextDouble() / 2)));
    }

    /** At most 292 years. */
    private static double nanos(Duration duration) {
        return TimeUnit.NANOSECONDS.convert(duration);
    }
}
