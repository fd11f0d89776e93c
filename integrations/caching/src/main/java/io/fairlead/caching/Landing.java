package io.fairlead.caching;

import io.fairlead.problem.ForbiddenException;
import io.fairlead.problem.LimitExceededException;
import io.fairlead.problem.UnauthorizedException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What became of a flight: one of the two.
 *
 * @param answer the answer; null if there is none
 * @param error why there is none
 */
record Landing(@Nullable CachedAnswer answer, @Nullable Throwable error) {

    /** Whether it became of the leader, and need not become of those who waited for his answer: he was stopped, or it was he who was refused. */
    boolean isOwnAffair() {
        return error instanceof InterruptedException || error instanceof CancellationException || isRefusal(error);
    }

    /** What a handler joins on another thread comes wrapped. */
    private static boolean isRefusal(@Nullable Throwable error) {
        Throwable refusal = error;
        while (refusal instanceof CompletionException || refusal instanceof ExecutionException) {
            refusal = refusal.getCause();
        }
        return refusal instanceof ForbiddenException
                || refusal instanceof UnauthorizedException
                || refusal instanceof LimitExceededException;
    }
}
