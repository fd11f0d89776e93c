package io.fairlead.resilience;

import io.fairlead.problem.ProblemDetails;
import io.fairlead.problem.ProblemException;

/**
 * As many of the message are being handled as may be. It is all who ask together, and not whoever asked this time: over HTTP a 503 with the
 * code {@value #CODE}, and not a 429.
 *
 * @since 0.1.0
 */
public final class BulkheadFullException extends ProblemException {

    /** For programs. */
    public static final String CODE = "bulkhead-full";

    private static final long serialVersionUID = 1L;

    private final String bulkhead;

    BulkheadFullException(String bulkhead) {
        super(ProblemDetails.of(503, CODE, "Too much of that is under way. Nothing was done."));
        this.bulkhead = bulkhead;
    }

    /** For the log: which bulkhead. */
    @Override
    public String getMessage() {
        return "the bulkhead " + bulkhead + " is full";
    }

    /**
     * Which bulkhead.
     *
     * @return the class of the message, or the name that several share
     */
    public String bulkhead() {
        return bulkhead;
    }
}
