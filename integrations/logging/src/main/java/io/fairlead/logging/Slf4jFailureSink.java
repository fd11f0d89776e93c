package io.fairlead.logging;

import io.fairlead.EventFailure;
import io.fairlead.FailureSink;
import io.fairlead.redaction.Redaction;
import jakarta.inject.Inject;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs events that a handler has failed to handle for good, under the rules of {@link Logging}. The sink of a bus for which none was set logs
 * the texts of exceptions, which may hold what an event does; so {@code BusOptions.builder().failureSink(…)} should be given this one.
 *
 * <p>Each run that failed has its line already, with the identifiers of the message. This one also tells of what never ran: events that had
 * to make room, or that a closing bus gave up. Its logger is {@code io.fairlead.logging.failure}.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class Slf4jFailureSink implements FailureSink {

    private static final Logger LOGGER = LoggerFactory.getLogger("io.fairlead.logging.failure");

    private final Logging logging;

    /**
     * Made by a container, or by the application for its {@code BusOptions}.
     *
     * @param logging says at which level, and whether with the texts of exceptions
     */
    @Inject
    public Slf4jFailureSink(Logging logging) {
        this.logging = Objects.requireNonNull(logging, "logging");
    }

    @Override
    public void failed(EventFailure failure) {
        if (LOGGER.isEnabledForLevel(logging.failedLevel())) {
            Failure met = logging.failureOf(failure.error());
            String type = Redaction.escape(failure.event().getClass().getName());
            String handler = Redaction.escape(failure.handler());
            LOGGER.makeLoggingEventBuilder(logging.failedLevel())
                    .setMessage("{} failed on {}: {}")
                    .addArgument(handler)
                    .addArgument(type)
                    .addArgument(LoggedError.described(met.error(), logging.exceptionTexts()))
                    .addKeyValue("message_type", type)
                    .addKeyValue("handler", handler)
                    .addKeyValue(
                            "error_type",
                            Redaction.escape(met.error().getClass().getName()))
                    .setCause(LoggedError.of(met.error(), logging.exceptionTexts()))
                    .log();
        }
    }
}
