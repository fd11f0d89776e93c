package io.fairlead.opentelemetry;

import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;
import java.util.Objects;

/**
 * Opens a span for every command, every query and every run of an event's handler, all other middleware included. A root that sees this
 * artifact has it woven in; where the artifact is absent, nothing is generated.
 *
 * <p>The span is the current one on the thread that handles the message, until the handler returns. Where the handler answers later, the
 * span ends with the answer, on whatever thread that is, and is current on none in between. What comes of the message, on whatever thread
 * and however late, has the span as its parent, because its metadata say so.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Middleware(order = TracingMiddleware.ORDER)
public final class TracingMiddleware {

    /** The place in the pipeline, outside even of the bus's own {@linkplain io.fairlead.command.CommandEvent events of commands}. */
    public static final int ORDER = -2_100_000_000;

    private final Tracing tracing;

    /**
     * Made by a container, or by the application for the bus's builder.
     *
     * @param tracing makes the spans; several buses may share one
     */
    @Inject
    public TracingMiddleware(Tracing tracing) {
        this.tracing = Objects.requireNonNull(tracing, "tracing");
    }

    MessageSpan before(Message message, MessageContext context) {
        return tracing.begin(message, context);
    }

    void onError(Message message, Throwable error, MessageSpan span) {
        span.fail(error);
    }

    void onFinally(Message message, MessageSpan span) {
        span.end();
    }
}
