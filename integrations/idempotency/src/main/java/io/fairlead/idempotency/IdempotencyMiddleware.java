package io.fairlead.idempotency;

import io.fairlead.AsyncNext;
import io.fairlead.Command;
import io.fairlead.ComponentValues;
import io.fairlead.MessageContext;
import io.fairlead.Next;
import io.fairlead.annotation.Middleware;
import io.fairlead.policy.Idempotent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Enforces {@link Idempotent}. Stands inside of what refuses commands, so that what is refused takes no key, and outside of what tries them again, so that
 * an attempt is not taken for a repeat. Events that a handler raises are published when it ran, and not when its answer is given again.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Middleware(order = IdempotencyMiddleware.ORDER, on = Idempotent.class)
public final class IdempotencyMiddleware {

    /** The place in the pipeline; middleware of lower order sees repeats, that of higher order does not. */
    public static final int ORDER = 500;

    private final Idempotency idempotency;

    /**
     * Made by a container, or by the application for the bus's builder.
     *
     * @param idempotency the store, and what makes bytes of answers
     */
    @Inject
    public IdempotencyMiddleware(Idempotency idempotency) {
        this.idempotency = Objects.requireNonNull(idempotency, "idempotency");
    }

    <R extends @Nullable Object> R around(
            Command<R> command, Next<R> next, Idempotent policy, ComponentValues components, MessageContext context)
            throws Exception {
        Attempt<R> attempt = idempotency.attempt(command, policy, components, context.metadata());
        if (attempt == null) {
            return next.proceed();
        }
        Claim claim = attempt.claim();
        if (claim instanceof Claim.Completed completed) {
            return attempt.replay(completed, context);
        }
        Execution execution = attempt.begin((Claim.Owned) claim);
        R result;
        try {
            result = next.proceed();
        } catch (Throwable error) {
            execution.failed(error);
            throw error;
        }
        execution.succeeded(result, context::afterCommit);
        return result;
    }

    <R extends @Nullable Object> CompletionStage<R> aroundAsync(
            Command<R> command,
            AsyncNext<R> next,
            Idempotent policy,
            ComponentValues components,
            MessageContext context) {
        Attempt<R> attempt = idempotency.attempt(command, policy, components, context.metadata());
        if (attempt == null) {
            return next.proceed();
        }
        return new LateAnswer<>(attempt, next, context).begin();
    }
}
