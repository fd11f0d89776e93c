package io.fairlead.logging;

import io.fairlead.ComponentValues;
import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.problem.ProblemMapper;
import io.fairlead.redaction.Redaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.slf4j.event.Level;
import org.slf4j.helpers.NOPMDCAdapter;

/**
 * What is logged of messages, and at which level. Each message has a logger of its own, called {@code io.fairlead.logging}, the kind
 * ({@code command}, {@code query} or {@code event}) and the message's class; so lines can be turned off, or on, for a kind, a package or a class
 * where logging is configured. At a level that is off nothing is made.
 *
 * <p>Nothing of what a message holds is logged but components that are {@link io.fairlead.policy.Loggable}, and of an exception no text unless
 * {@link Builder#exceptionTexts()} asks for it.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Singleton
public final class Logging {

    /** What {@link PayloadMiddleware} hands to the line. */
    static final MessageContext.Key<ComponentValues> PAYLOAD = MessageContext.Key.of("payload");

    /** Begun when nothing was logged. */
    private static final long OFF = 0;

    private final Level succeeded;
    private final Level refused;
    private final Level failed;
    private final Level highest;
    private final long slowAfter;
    private final boolean exceptionTexts;
    private final boolean mdc;
    private final ProblemMapper problems;
    private final Redaction redaction;
    private final LongSupplier nanoTime;
    private final ClassValue<MessageLog> logs = new ClassValue<>() {
        @Override
        protected MessageLog computeValue(Class<?> type) {
            return MessageLog.of(type);
        }
    };

    /** Logging with the defaults. */
    @Inject
    public Logging() {
        this(builder());
    }

    private Logging(Builder builder) {
        succeeded = builder.succeeded;
        refused = builder.refused;
        failed = builder.failed;
        highest = higher(higher(succeeded, refused), higher(failed, Level.WARN));
        slowAfter = builder.slowAfter.toNanos();
        exceptionTexts = builder.exceptionTexts;
        mdc = builder.mdc && !(MDC.getMDCAdapter() instanceof NOPMDCAdapter);
        problems = builder.problems;
        redaction = builder.redaction;
        nanoTime = builder.nanoTime;
    }

    private static Level higher(Level one, Level other) {
        return one.toInt() >= other.toInt() ? one : other;
    }

    /**
     * A builder that begins with the defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * An error as it may be logged: with its stack trace, its causes and what it suppresses, and without their texts, unless {@link
     * Builder#exceptionTexts()} asks for them. For what an application logs itself, such as a transport what it did not expect.
     *
     * @param error any
     * @return to be handed to a logger; nothing to throw
     */
    public Throwable loggable(Throwable error) {
        return LoggedError.of(Objects.requireNonNull(error, "error"), exceptionTexts());
    }

    boolean bindsMdc() {
        return mdc;
    }

    Fields fieldsOf(Message message, MessageContext context) {
        return new Fields(message, logs.get(message.getClass()), context, redaction);
    }

    Level failedLevel() {
        return failed;
    }

    Failure failureOf(Throwable error) {
        return Failure.of(error, problems);
    }

    /** What shows the texts of exceptions; null if nobody wants them. */
    @Nullable
    Redaction exceptionTexts() {
        return exceptionTexts ? redaction : null;
    }

    /** Whether there may be a line. */
    boolean logs(Message message) {
        return logs.get(message.getClass()).logger().isEnabledForLevel(highest);
    }

    /** The time, if there may be a line. */
    long begin(Message message) {
        if (!logs(message)) {
            return OFF;
        }
        long now = nanoTime.getAsLong();
        return now == OFF ? now + 1 : now;
    }

    void succeeded(Message message, MessageContext context, long startedAt) {
        if (startedAt != OFF) {
            end(message, context, nanoTime.getAsLong() - startedAt, succeeded, null);
        }
    }

    void failed(Message message, Throwable error, MessageContext context, long startedAt) {
        if (startedAt == OFF) {
            return;
        }
        long nanos = nanoTime.getAsLong() - startedAt;
        Failure failure = failureOf(error);
        end(message, context, nanos, failure.refused() ? refused : failed, failure);
    }

    private void end(Message message, MessageContext context, long nanos, Level level, @Nullable Failure failure) {
        Long own = context.get(SlowAfterMiddleware.THRESHOLD);
        long threshold = own == null ? slowAfter : own;
        boolean slow = nanos >= threshold;
        Level actual = slow ? higher(level, Level.WARN) : level;
        MessageLog log = logs.get(message.getClass());
        if (!log.logger().isEnabledForLevel(actual)) {
            return;
        }
        String outcome = failure == null ? "succeeded" : failure.outcome();
        Line line = new Line(log, actual, outcome, nanos, fieldsOf(message, context), redaction);
        if (failure != null) {
            line.failed(failure, exceptionTexts());
        }
        if (slow) {
            line.slowAfter(threshold);
        }
        ComponentValues payload = context.get(PAYLOAD);
        if (payload != null) {
            line.payload(payload);
        }
        line.write(mdc);
    }

    /**
     * Builds {@link Logging}. Not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private Level succeeded = Level.INFO;
        private Level refused = Level.INFO;
        private Level failed = Level.ERROR;
        private Duration slowAfter = Duration.ofSeconds(1);
        private boolean exceptionTexts;
        private boolean mdc = true;
        private ProblemMapper problems = ProblemMapper.standard();
        private Redaction redaction = Redaction.standard();
        private LongSupplier nanoTime = System::nanoTime;

        private Builder() {}

        /**
         * The level of what succeeded.
         *
         * @param level {@code INFO} unless set
         * @return this builder
         */
        public Builder succeeded(Level level) {
            succeeded = Objects.requireNonNull(level, "level");
            return this;
        }

        /**
         * The level of what the application refused: of exceptions that {@link #problems} answers with a status below 500.
         *
         * @param level {@code INFO} unless set, since a refusal is no fault
         * @return this builder
         */
        public Builder refused(Level level) {
            refused = Objects.requireNonNull(level, "level");
            return this;
        }

        /**
         * The level of what failed otherwise.
         *
         * @param level {@code ERROR} unless set
         * @return this builder
         */
        public Builder failed(Level level) {
            failed = Objects.requireNonNull(level, "level");
            return this;
        }

        /**
         * From when on a message is slow, if no {@link io.fairlead.policy.SlowAfter} says otherwise: its line is then at level {@code WARN} at least.
         *
         * @param duration a second unless set
         * @return this builder
         * @throws IllegalArgumentException if it is not positive, or longer than 100,000 days
         */
        public Builder slowAfter(Duration duration) {
            if (duration.isNegative() || duration.isZero() || duration.toDays() > 100_000) {
                throw new IllegalArgumentException(
                        "slowAfter must be positive and at most 100,000 days, but is " + duration);
            }
            slowAfter = duration;
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
         * Logs the texts of exceptions, too, escaped and cut. They may hold what the message does, sensitive components included.
         *
         * @return this builder
         */
        public Builder exceptionTexts() {
            exceptionTexts = true;
            return this;
        }

        /**
         * Leaves the diagnostic context of threads alone.
         *
         * @return this builder
         */
        public Builder withoutMdc() {
            mdc = false;
            return this;
        }

        /**
         * What is shown of values.
         *
         * @param shown {@link Redaction#standard()} unless set
         * @return this builder
         */
        public Builder redaction(Redaction shown) {
            redaction = Objects.requireNonNull(shown, "shown");
            return this;
        }

        /** Where time comes from, for tests. */
        Builder nanoTime(LongSupplier nanos) {
            nanoTime = nanos;
            return this;
        }

        /**
         * Builds the logging.
         *
         * @return new logging
         */
        public Logging build() {
            return new Logging(this);
        }
    }
}
