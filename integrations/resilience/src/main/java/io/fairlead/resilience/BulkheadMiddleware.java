package io.fairlead.resilience;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import io.fairlead.policy.Bulkhead;
import jakarta.inject.Inject;
import java.util.Objects;

/**
 * Enforces {@link Bulkhead}, by hooks: nothing is made for a message, and one whose answer comes later has its place until then.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Middleware(order = BulkheadMiddleware.ORDER, on = Bulkhead.class)
public final class BulkheadMiddleware {

    /** The place in the pipeline: within all other policies of failure, so that a message that waits to be tried again has no place. */
    public static final int ORDER = 1_300;

    private final Resilience resilience;

    /**
     * Made by a container, or by the application for the bus's builder.
     *
     * @param resilience what several middlewares, and buses, share
     */
    @Inject
    public BulkheadMiddleware(Resilience resilience) {
        this.resilience = Objects.requireNonNull(resilience, "resilience");
    }

    /** Returns what is to be left, so that it is looked up once. */
    Compartment before(Message message, Bulkhead policy) throws InterruptedException {
        Compartment compartment = resilience.compartment(message, policy);
        compartment.enter();
        return compartment;
    }

    void onFinally(Message message, Compartment entered) {
        entered.leave();
    }
}
