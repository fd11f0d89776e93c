package io.fairlead.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the kinds of refusals become. */
final class DomainProblems {

    private final @Nullable String challenge;

    /** With what HTTP wants to be told whoever must first say who it is, if anything. */
    DomainProblems(@Nullable String challenge) {
        this.challenge = challenge;
    }

    ProblemResponse of(DomainException refusal) {
        int status = status(refusal);
        ProblemDetails problem = new ProblemDetails(
                ProblemDetails.NO_TYPE,
                HttpStatus.phrase(status),
                status,
                refusal.text(),
                null,
                refusal.code(),
                refusal.details(),
                refusal instanceof InvalidException invalid ? invalid.errors() : List.of());
        ProblemResponse response = ProblemResponse.of(problem);
        if (refusal instanceof UnauthorizedException && challenge != null) {
            return response.withHeader("WWW-Authenticate", challenge);
        }
        if (refusal instanceof LimitExceededException limit) {
            Duration delay = limit.retryAfter();
            return delay == null ? response : response.withRetryAfter(delay);
        }
        return response;
    }

    private static int status(DomainException refusal) {
        if (refusal instanceof NotFoundException) {
            return 404;
        }
        if (refusal instanceof InvalidException) {
            return 422;
        }
        if (refusal instanceof UnauthorizedException) {
            return 401;
        }
        if (refusal instanceof ForbiddenException) {
            return 403;
        }
        if (refusal instanceof LimitExceededException) {
            return 429;
        }
        return 409; // a conflict, or a duplicate
    }
}
