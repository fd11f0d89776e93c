package io.fairlead.audit;

import io.fairlead.ComponentValues;
import io.fairlead.Event;
import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.policy.Audited;
import io.fairlead.problem.ProblemMapper;
import io.fairlead.problem.ProblemResponse;
import io.fairlead.redaction.Redaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the entries of the audit trail. An operation has two: one before it is begun, and one when it has ended.
 *
 * <ul>
 *   <li>Where the first can not be written, the operation is not begun, and fails with an {@link AuditUnavailableException}: nothing is done
 *       that nobody would know of.
 *   <li>Where the second can not be written, the operation has taken effect, or failed, and stays as it is: to fail it now would invite to
 *       repeat what was done. The loss is counted and logged as an error, with what identifies the operation; and the trail itself
 *       shows an attempt of which the outcome is not known, as it does when the process ends in between.
 * </ul>
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Singleton
public final class Auditing {

    private static final Logger LOST = LoggerFactory.getLogger("io.fairlead.audit.lost");

    private static final int WRAPPINGS = 10;

    private final AuditLog log;
    private final boolean attempts;
    private final ProblemMapper problems;
    private final Redaction redaction;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final AtomicLong lost = new AtomicLong();

    /**
     * Auditing with the defaults.
     *
     * @param log where entries go
     */
    @Inject
    public Auditing(AuditLog log) {
        this(builder(log));
    }

    private Auditing(Builder builder) {
        log = builder.log;
        attempts = builder.attempts;
        problems = builder.problems;
        redaction = builder.redaction;
        clock = builder.clock;
        nanoTime = builder.nanoTime;
    }

    /**
     * A builder that begins with the defaults.
     *
     * @param log where entries go
     * @return a new builder
     */
    public static Builder builder(AuditLog log) {
        return new Builder(log);
    }

    /**
     * How many outcomes could not be written.
     *
     * @return so many since the start; worth an alarm when it grows
     */
    public long lostOutcomes() {
        return lost.get();
    }

    Attempt begin(Message message, Audited policy, ComponentValues values, MessageContext context) {
        AuditEntry entry = attemptOf(message, policy, values, context);
        if (attempts) {
            try {
                log.append(entry);
            } catch (RuntimeException unavailable) {
                throw new AuditUnavailableException(entry.action(), unavailable);
            }
        }
        return new Attempt(entry, nanoTime.getAsLong());
    }

    private AuditEntry attemptOf(Message message, Audited policy, ComponentValues values, MessageContext context) {
        Metadata metadata = context.metadata();
        String type = message.getClass().getName();
        Map<String, @Nullable Object> components = new LinkedHashMap<>();
        for (String name : policy.components()) {
            components.put(name, shown(values, name));
        }
        return new AuditEntry(
                clock.instant(),
                policy.action().isEmpty() ? type : policy.action(),
                type,
                message instanceof Event ? context.handler() : null,
                metadata.messageId(),
                metadata.correlationId(),
                metadata.causationId(),
                metadata.principal(),
                metadata.tenant(),
                metadata.sessionId(),
                policy.subject().isEmpty() ? null : shown(values, policy.subject()),
                components,
                AuditOutcome.ATTEMPTED,
                null,
                null,
                Duration.ZERO);
    }

    private @Nullable Object shown(ComponentValues values, String name) {
        for (int i = 0; i < values.size(); i++) {
            if (values.components().get(i).name().equals(name)) {
                return redaction.shown(values, i);
            }
        }
        throw new IllegalArgumentException(name + " is not among " + values);
    }

    void succeeded(Attempt attempt) {
        end(attempt, AuditOutcome.SUCCEEDED, null, null);
    }

    void failed(Attempt attempt, Throwable error) {
        ProblemResponse answer = problems.map(error);
        end(
                attempt,
                answer.isFault() ? AuditOutcome.FAILED : AuditOutcome.REFUSED,
                answer.problem().code(),
                unwrapped(error).getClass().getName());
    }

    private void end(Attempt attempt, AuditOutcome outcome, @Nullable String code, @Nullable String errorType) {
        Duration took = Duration.ofNanos(Math.max(0, nanoTime.getAsLong() - attempt.startedAt()));
        AuditEntry entry = attempt.entry().ended(clock.instant(), outcome, code, errorType, took);
        try {
            log.append(entry);
        } catch (RuntimeException unavailable) {
            lose(entry, unavailable);
        }
    }

    private void lose(AuditEntry entry, RuntimeException unavailable) {
        long losses = lost.incrementAndGet();
        LOST.atError()
                .addKeyValue("action", entry.action())
                .addKeyValue("message_id", redaction.text(entry.messageId()))
                .addKeyValue("outcome", entry.outcome().name())
                .addKeyValue(
                        "error_type", Redaction.escape(unavailable.getClass().getName()))
                .addKeyValue("lost_outcomes", losses)
                .log(
                        "the audit log could not take the outcome of {}, message {}",
                        entry.action(),
                        redaction.text(entry.messageId()));
    }

    private static Throwable unwrapped(Throwable error) {
        Throwable bare = error;
        for (int i = 0; i < WRAPPINGS; i++) {
            Throwable cause = bare.getCause();
            if (cause == null || !(bare instanceof CompletionException || bare instanceof ExecutionException)) {
                break;
            }
            bare = cause;
        }
        return bare;
    }

    /**
     * Builds {@link Auditing}. Not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final AuditLog log;
        private boolean attempts = true;
        private ProblemMapper problems = ProblemMapper.standard();
        private Redaction redaction = Redaction.standard();
        private Clock clock = Clock.systemUTC();
        private LongSupplier nanoTime = System::nanoTime;

        private Builder(AuditLog log) {
            this.log = Objects.requireNonNull(log, "log");
        }

        /**
         * Writes outcomes alone. This halves what is written, and gives up what attempts are for: an operation whose process ends, or
         * whose outcome can not be written, leaves nothing in the trail.
         *
         * @return this builder
         */
        public Builder outcomesOnly() {
            attempts = false;
            return this;
        }

        /**
         * What names an exception by a code, and tells refusals from faults. The mapper that answers clients serves both.
         *
         * @param mapper {@link ProblemMapper#standard()} unless set
         * @return this builder
         */
        public Builder problems(ProblemMapper mapper) {
            problems = Objects.requireNonNull(mapper, "mapper");
            return this;
        }

        /**
         * What is shown of the message's values.
         *
         * @param shown {@link Redaction#standard()} unless set
         * @return this builder
         */
        public Builder redaction(Redaction shown) {
            redaction = Objects.requireNonNull(shown, "shown");
            return this;
        }

        /**
         * Where the times of entries come from.
         *
         * @param value the clock; the system's in UTC unless set
         * @return this builder
         */
        public Builder clock(Clock value) {
            clock = Objects.requireNonNull(value, "clock");
            return this;
        }

        /** Where durations come from, for tests. */
        Builder nanoTime(LongSupplier nanos) {
            nanoTime = nanos;
            return this;
        }

        /**
         * Builds the auditing.
         *
         * @return new auditing
         */
        public Auditing build() {
            return new Auditing(this);
        }
    }
}
