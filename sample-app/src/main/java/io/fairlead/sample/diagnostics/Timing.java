package io.fairlead.sample.diagnostics;

import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Tells how long each message took, all other middleware included: slow ones as a warning, the rest for debugging.
 *
 * <p>A middleware as an application writes it. Its parameter {@link Message} says what it applies to: everything. What
 * {@code before} returns is its state for this one message; the bus keeps it in a local variable and hands it to the
 * other hooks.
 */
@Middleware(order = 100)
final class Timing {

    private static final Logger LOG = LoggerFactory.getLogger(Timing.class);
    private static final Duration SLOW = Duration.ofSeconds(1);

    @Inject
    Timing() {}

    long before(Message message) {
        return System.nanoTime();
    }

    void after(Message message, @Nullable Object result, MessageContext context, long startedAt) {
        tell(message, "took", context, startedAt);
    }

    void onError(Message message, Throwable error, MessageContext context, long startedAt) {
        tell(message, "failed after", context, startedAt);
    }

    private static void tell(Message message, String ending, MessageContext context, long startedAt) {
        long nanos = System.nanoTime() - startedAt;
        boolean slow = nanos > SLOW.toNanos();
        if (slow || LOG.isDebugEnabled()) {
            LOG.atLevel(slow ? Level.WARN : Level.DEBUG)
                    .log(
                            "{} {} {} ms [{}]",
                            message.getClass().getSimpleName(),
                            ending,
                            TimeUnit.NANOSECONDS.toMillis(nanos),
                            context.metadata().correlationId());
        }
    }
}
