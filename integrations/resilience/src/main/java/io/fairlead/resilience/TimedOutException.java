package io.fairlead.resilience;

import io.fairlead.problem.ProblemDetails;
import io.fairlead.problem.ProblemException;
import io.fairlead.problem.ProblemResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Handling the message took longer than it may. What was done till then is done, unless a transaction was rolled back: over HTTP a 504
 * with the code {@value #CODE}, which does not invite to ask again.
 *
 * @since 0.1.0
 */
public final class TimedOutException extends ProblemException {

    /** For programs. */
    public static final String CODE = "timed-out";

    private static final long serialVersionUID = 1L;

    private final String type;
    private final Duration limit;

    TimedOutException(String type, Duration limit, @Nullable Throwable failure) {
        super(
                ProblemResponse.of(ProblemDetails.of(
                        504,
                        CODE,
                        "It took too long. What was asked for may have taken effect. Look before you ask again.")),
                failure);
        this.type = type;
        this.limit = limit;
    }

    /** For the log: which message, and how long it may take. */
    @Override
    public String getMessage() {
        return type + " took longer than " + limit.toMillis() + " ms";
    }

    /**
     * How long it may take.
     *
     * @return the limit
     */
    public Duration limit() {
        return limit;
    }
}
