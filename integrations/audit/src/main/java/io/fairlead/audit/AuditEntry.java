package io.fairlead.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit trail. An operation has two: the attempt, written before anything is done, and the outcome; both have the
 * same message id, and those of an event's handlers the same handler.
 *
 * <p>Values of the message are shown as {@link io.fairlead.redaction.Redaction} says: texts, numbers and truth values, {@code ***} for those that
 * are sensitive. What the sender says of itself is as it was sent, and may hold any characters. Immutable.
 *
 * @param time when the entry was made
 * @param action what was done: the policy's word for it, or the name of the message's class
 * @param messageType the name of the message's class
 * @param handler of an event, which has several; null for commands and queries
 * @param messageId identifies the message
 * @param correlationId identifies the conversation
 * @param causationId identifies the message that caused this one; null if none did
 * @param principal on whose behalf; null if nobody was named
 * @param tenant whose data; null if none was named
 * @param session the session that the message was sent through, or null
 * @param subject what it was done to; null if the policy names no component, or its value is null
 * @param components what else the policy names, by name, in the policy's order; values may be null
 * @param outcome what came of it
 * @param code of what was refused or failed: a code that does not change; otherwise null
 * @param errorType the class of what was thrown, otherwise null; its text is not told
 * @param duration from the attempt to the outcome; zero for an attempt
 * @since 0.1.0
 */
public record AuditEntry(
        Instant time,
        String action,
        String messageType,
        @Nullable String handler,
        String messageId,
        String correlationId,
        @Nullable String causationId,
        @Nullable String principal,
        @Nullable String tenant,
        @Nullable String session,
        @Nullable Object subject,
        Map<String, @Nullable Object> components,
        AuditOutcome outcome,
        @Nullable String code,
        @Nullable String errorType,
        Duration duration) {

    /** Copies the components. */
    public AuditEntry {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(messageType, "messageType");
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(duration, "duration");
        components = Collections.unmodifiableMap(new LinkedHashMap<>(components));
    }

    /** What came of the attempt that this is. */
    AuditEntry ended(
            Instant at, AuditOutcome came, @Nullable String itsCode, @Nullable String itsError, Duration took) {
        return new AuditEntry(
                at,
                action,
                messageType,
                handler,
                messageId,
                correlationId,
                causationId,
                principal,
                tenant,
                session,
                subject,
                components,
                came,
                itsCode,
                itsError,
                took);
    }
}
