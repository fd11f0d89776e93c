package io.fairlead.problem;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A transport refuses what can not become a message at all, and says so itself: a body that is no JSON, a header that makes no sense. For the edge of an
 * application, and for what stands between that and the domain, such as a circuit breaker; the domain throws a {@link DomainException}, which knows nothing of statuses.
 *
 * <p>Has no stack trace. Safe for use by many threads.
 *
 * @since 0.1.0
 */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemResponse response;

    /**
     * A refusal without headers.
     *
     * @param problem what the answer is
     */
    public ProblemException(ProblemDetails problem) {
        this(ProblemResponse.of(problem));
    }

    /**
     * A refusal.
     *
     * @param response what the answer is
     */
    public ProblemException(ProblemResponse response) {
        this(response, null);
    }

    /**
     * A refusal that something led to.
     *
     * @param response what the answer is
     * @param cause what led to it, for the log; whoever asked is not told. Null if nothing did
     */
    public ProblemException(ProblemResponse response, @Nullable Throwable cause) {
        super(logged(response.problem()), cause, true, false);
        this.response = response;
    }

    private static String logged(ProblemDetails problem) {
        return Texts.inOneLine(problem.status() + " " + Objects.requireNonNullElse(problem.detail(), problem.title()));
    }

    /**
     * What the answer is.
     *
     * @return the answer; after deserialisation one that says nothing
     */
    public final ProblemResponse response() {
        return response == null ? ProblemResponse.of(ProblemDetails.of(500, null, null)) : response;
    }
}
