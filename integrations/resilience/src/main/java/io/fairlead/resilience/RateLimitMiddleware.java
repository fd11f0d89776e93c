package io.fairlead.resilience;

import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.annotation.Middleware;
import io.fairlead.policy.RateLimit;
import jakarta.inject.Inject;
import java.util.Objects;

/**
 * Enforces {@link RateLimit}. It asks for the context, in whose metadata principal and tenant are; a message without metadata of its
 * sender's gets some only where one of these is asked for.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Middleware(order = RateLimitMiddleware.ORDER, on = RateLimit.class)
public final class RateLimitMiddleware {

    /** The place in the pipeline: before anything is done for the message, except to know who sends it. */
    public static final int ORDER = -600_000_000;

    private final Resilience resilience;

    /**
     * Made by a container, or by the application for the bus's builder.
     *
     * @param resilience what several middlewares, and buses, share
     */
    @Inject
    public RateLimitMiddleware(Resilience resilience) {
        this.resilience = Objects.requireNonNull(resilience, "resilience");
    }

    void before(Message message, RateLimit policy, MessageContext context) {
        resilience.limiter(message, policy).take(context);
    }
}
