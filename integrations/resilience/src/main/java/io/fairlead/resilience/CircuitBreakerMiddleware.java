package io.fairlead.resilience;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import io.fairlead.policy.CircuitBreaker;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Enforces {@link CircuitBreaker}, by hooks: nothing is made for a message, and answers that come later count when they are there. A
 * stage that never ends keeps its place among the trial calls of a circuit that is half open; a time-out within ends it.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Middleware(order = CircuitBreakerMiddleware.ORDER, on = CircuitBreaker.class)
public final class CircuitBreakerMiddleware {

    /** The place in the pipeline: within retry, so that each try counts, and around what may keep the handler from answering. */
    public static final int ORDER = 1_100;

    private final Resilience resilience;

    /**
     * Made by a container, or by the application for the bus's builder.
     *
     * @param resilience what several middlewares, and buses, share
     */
    @Inject
    public CircuitBreakerMiddleware(Resilience resilience) {
        this.resilience = Objects.requireNonNull(resilience, "resilience");
    }

    long before(Message message, CircuitBreaker policy) {
        return resilience.breaker(message, policy).enter();
    }

    void after(Message message, @Nullable Object result, CircuitBreaker policy, long startedAt) {
        resilience.breaker(message, policy).succeed(startedAt);
    }

    void onError(Message message, Throwable error, CircuitBreaker policy, long startedAt) {
        resilience.breaker(message, policy).fail(startedAt, Causes.of(error));
    }
}
