package io.fairlead.problem;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asked has used up what it was allowed: too many requests in a time, too many of something at once.
 *
 * @since 0.1.0
 */
public non-sealed class LimitExceededException extends DomainException {

    /** The code of what has none of its own. */
    public static final String CODE = "limit-exceeded";

    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    /**
     * A refusal without a stack trace.
     *
     * @param text which limit, for whoever asked
     * @param retryAfter after how long asking again has a chance; null if nobody knows
     */
    public LimitExceededException(String text, @Nullable Duration retryAfter) {
        this(Reason.of(text), retryAfter);
    }

    /**
     * A refusal.
     *
     * @param reason which limit
     * @param retryAfter after how long asking again has a chance; null if nobody knows
     * @throws IllegalArgumentException if that is negative
     */
    public LimitExceededException(Reason reason, @Nullable Duration retryAfter) {
        super(CODE, reason);
        if (retryAfter != null && retryAfter.isNegative()) {
            throw new IllegalArgumentException("retryAfter must not be negative, but is " + retryAfter);
        }
        this.retryAfter = retryAfter;
    }

    /**
     * After how long asking again has a chance.
     *
     * @return null if nobody knows
     */
    public final @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
