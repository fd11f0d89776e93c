package io.fairlead.logging;

import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Logs a line for every command, every query and every run of an event's handler, when it has ended. A root that sees this artifact has it
 * woven in; where the artifact is absent, nothing is generated.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Middleware(order = LoggingMiddleware.ORDER)
public final class LoggingMiddleware {

    /** The place in the pipeline; middleware of higher order is timed, and what it refuses is logged. */
    public static final int ORDER = -900_000_000;

    private final Logging logging;

    /**
     * Made by a container, or by the application for the bus's builder.
     *
     * @param logging says what is logged at which level; several buses may share one
     */
    @Inject
    public LoggingMiddleware(Logging logging) {
        this.logging = Objects.requireNonNull(logging, "logging");
    }

    long before(Message message) {
        return logging.begin(message);
    }

    void after(Message message, @Nullable Object result, MessageContext context, long startedAt) {
        logging.succeeded(message, context, startedAt);
    }

    void onError(Message message, Throwable error, MessageContext context, long startedAt) {
        logging.failed(message, error, context, startedAt);
    }
}
