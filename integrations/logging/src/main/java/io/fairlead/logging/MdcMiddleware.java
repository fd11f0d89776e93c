package io.fairlead.logging;

import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;
import java.util.Objects;

/**
 * Puts what identifies a message into the diagnostic context (MDC) of the thread that handles it, so that whatever the handler and other
 * middleware log can be found by it, and puts back what was there before: when the pipeline has ended, however it ended, and
 * when the handler has returned that answers later.
 *
 * <p>The names are {@code message_type}, {@code message_id}, {@code correlation_id}, {@code causation_id}, {@code principal}, {@code tenant},
 * {@code session}, and for events {@code handler}. Values are escaped and cut as {@link io.fairlead.redaction.Redaction} says.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Middleware(order = MdcMiddleware.ORDER)
public final class MdcMiddleware {

    /** The place in the pipeline, just outside of the {@linkplain LoggingMiddleware line}. */
    public static final int ORDER = -910_000_000;

    private final Logging logging;

    /**
     * Made by a container, or by the application for the bus's builder.
     *
     * @param logging says whether there is anything to do
     */
    @Inject
    public MdcMiddleware(Logging logging) {
        this.logging = Objects.requireNonNull(logging, "logging");
    }

    MdcBinding before(Message message, MessageContext context) {
        if (!logging.bindsMdc()) {
            return MdcBinding.NONE;
        }
        MdcBinding binding = MdcBinding.of(logging.fieldsOf(message, context));
        context.onLeave(binding);
        return binding;
    }

    void onFinally(Message message, MdcBinding binding) {
        binding.run();
    }
}
