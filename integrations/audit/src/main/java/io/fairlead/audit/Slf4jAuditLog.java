package io.fairlead.audit;

import io.fairlead.redaction.Redaction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Writes entries to a logger of their own, at level {@code INFO}, as key-value pairs. Where they go from there is configured where logging
 * is: to a file that is kept, best apart from all else. An entry is refused if the level is off, or nothing is there to log with.
 * That an appender could not write, it tells nobody; where that matters, the trail belongs into a store that answers.
 *
 * <p>Every text is escaped and cut, as {@link Redaction} says. Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class Slf4jAuditLog implements AuditLog {

    /** The logger's name, unless another was given. */
    public static final String LOGGER = "io.fairlead.audit";

    private final Logger logger;

    /** A log that writes to the logger {@value #LOGGER}. */
    public Slf4jAuditLog() {
        this(LoggerFactory.getLogger(LOGGER));
    }

    /**
     * A log.
     *
     * @param logger what to write to
     */
    public Slf4jAuditLog(Logger logger) {
        this.logger = Objects.requireNonNull(logger, "logger");
    }

    /**
     * Writes an entry.
     *
     * @throws IllegalStateException if the logger's level {@code INFO} is off
     */
    @Override
    public void append(AuditEntry entry) {
        if (!logger.isInfoEnabled()) {
            throw new IllegalStateException(
                    "the logger " + logger.getName() + " must log at level INFO, as the audit trail goes there");
        }
        LoggingEventBuilder line = logger.atInfo()
                .setMessage("{} {}")
                .addArgument(escaped(entry.action()))
                .addArgument(entry.outcome());
        for (Map.Entry<String, @Nullable Object> pair : pairs(entry).entrySet()) {
            line = line.addKeyValue(pair.getKey(), pair.getValue());
        }
        line.log();
    }

    private static Map<String, @Nullable Object> pairs(AuditEntry entry) {
        Map<String, @Nullable Object> pairs = new LinkedHashMap<>();
        pairs.put("time", entry.time().toString());
        pairs.put("action", escaped(entry.action()));
        pairs.put("outcome", entry.outcome().name());
        put(pairs, "principal", entry.principal());
        put(pairs, "tenant", entry.tenant());
        put(pairs, "subject", entry.subject());
        entry.components().forEach((name, value) -> pairs.put("component." + escaped(name), shown(value)));
        put(pairs, "code", entry.code());
        put(pairs, "error_type", entry.errorType());
        if (entry.outcome() != AuditOutcome.ATTEMPTED) {
            pairs.put("duration_ms", Math.round(entry.duration().toNanos() / 1_000.0) / 1_000.0);
        }
        put(pairs, "message_type", entry.messageType());
        put(pairs, "handler", entry.handler());
        put(pairs, "message_id", entry.messageId());
        put(pairs, "correlation_id", entry.correlationId());
        put(pairs, "causation_id", entry.causationId());
        put(pairs, "session", entry.session());
        return pairs;
    }

    private static void put(Map<String, @Nullable Object> pairs, String name, @Nullable Object value) {
        if (value != null) {
            pairs.put(name, shown(value));
        }
    }

    private static @Nullable Object shown(@Nullable Object value) {
        return value instanceof String text ? escaped(text) : value;
    }

    private static String escaped(String text) {
        return Redaction.standard().text(text);
    }
}
