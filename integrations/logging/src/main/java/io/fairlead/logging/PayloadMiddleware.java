package io.fairlead.logging;

import io.fairlead.ComponentValues;
import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.annotation.Middleware;
import io.fairlead.policy.Loggable;
import jakarta.inject.Inject;
import java.util.Objects;

/**
 * Hands the components of a message that are {@link Loggable} to its {@linkplain LoggingMiddleware line}, which masks those
 * that are sensitive, too. What a value looks like is only asked for when a line is written.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Middleware(order = PayloadMiddleware.ORDER, on = Loggable.class)
public final class PayloadMiddleware {

    /** The place in the pipeline, just inside of the line. */
    public static final int ORDER = -880_000_000;

    private final Logging logging;

    /**
     * Made by a container, or by the application for the bus's builder.
     *
     * @param logging says whether anything is logged
     */
    @Inject
    public PayloadMiddleware(Logging logging) {
        this.logging = Objects.requireNonNull(logging, "logging");
    }

    void before(Message message, ComponentValues values, MessageContext context) {
        if (logging.logs(message)) {
            context.set(Logging.PAYLOAD, values);
        }
    }
}
