package io.fairlead.resilience;

import io.fairlead.problem.LimitExceededException;
import io.fairlead.problem.Reason;
import java.time.Duration;

/**
 * The message was sent more often than it may be. Over HTTP a 429 with the code {@value #CODE}, and when there will be a permit.
 *
 * @since 0.1.0
 */
public final class RateLimitExceededException extends LimitExceededException {

    /** For programs. */
    public static final String CODE = "rate-limit-exceeded";

    private static final long serialVersionUID = 1L;

    RateLimitExceededException(String name, int permits, Duration period, Duration retryAfter) {
        super(
                Reason.of("That was asked for more often than it may be.")
                        .withCode(CODE)
                        .withNote(name + ", " + permits + " in " + period.toMillis() + " ms"),
                retryAfter);
    }
}
