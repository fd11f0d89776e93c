package io.fairlead.resilience;

import io.fairlead.problem.ProblemDetails;
import io.fairlead.problem.ProblemException;
import io.fairlead.problem.ProblemResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What handles the message has failed too often lately, and is not asked. Nobody's fault who asked: over HTTP a 503 with the code {@value #CODE},
 * and when asking again has a chance, if that is known.
 *
 * @since 0.1.0
 */
public final class CircuitOpenException extends ProblemException {

    /** For programs. */
    public static final String CODE = "circuit-open";

    private static final long serialVersionUID = 1L;

    private final String circuit;
    private final @Nullable Duration retryAfter;

    CircuitOpenException(String circuit, @Nullable Duration retryAfter) {
        super(response(retryAfter));
        this.circuit = circuit;
        this.retryAfter = retryAfter;
    }

    private static ProblemResponse response(@Nullable Duration retryAfter) {
        ProblemResponse response = ProblemResponse.of(ProblemDetails.of(
                503,
                CODE,
                "What is needed for that does not work at the moment, and was not asked. Nothing was done."));
        return retryAfter == null ? response : response.withRetryAfter(retryAfter);
    }

    /** For the log: which circuit. */
    @Override
    public String getMessage() {
        return "the circuit " + circuit + " is open";
    }

    /**
     * Which circuit.
     *
     * @return the class of the message, or the name that several share
     */
    public String circuit() {
        return circuit;
    }

    /**
     * After how long asking again has a chance.
     *
     * @return null if nobody knows
     */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
