package io.fairlead;

import io.fairlead.event.EventQueueOptions;
import io.fairlead.internal.LoggingFailureSink;
import io.fairlead.transaction.TransactionSynchronization;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What an application may set about its bus. Under Dagger, bind one, and the generated module hands it to the bus.
 *
 * @since 0.1.0
 */
public final class BusOptions {

    private static final BusOptions DEFAULTS = builder().build();

    private final Clock clock;
    private final FailureSink failureSink;
    private final boolean isolatesEventErrors;
    private final @Nullable Executor executor;
    private final int asyncCapacity;
    private final Duration shutdownTimeout;
    private final @Nullable EventQueueOptions eventQueue; // the defaults are loaded when there is a queue
    private final int sessionCapacity;
    private final int registrationCapacity;
    private final @Nullable Consumer<? super Metadata.Builder> senderMetadata;
    private final @Nullable TransactionSynchronization transactions;

    private BusOptions(Builder builder) {
        clock = builder.clock;
        failureSink = builder.failureSink;
        isolatesEventErrors = builder.isolatesEventErrors;
        executor = builder.executor;
        asyncCapacity = builder.asyncCapacity;
        shutdownTimeout = builder.shutdownTimeout;
        eventQueue = builder.eventQueue;
        sessionCapacity = builder.sessionCapacity;
        registrationCapacity = builder.registrationCapacity;
        senderMetadata = builder.senderMetadata;
        transactions = builder.transactions;
    }

    /**
     * The options of a bus for which nothing was set.
     *
     * @return the defaults
     */
    public static BusOptions defaults() {
        return DEFAULTS;
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
     * Where the bus takes the time from.
     *
     * @return the system's clock in UTC unless set
     */
    public Clock clock() {
        return clock;
    }

    /**
     * Who is told of failing event handlers.
     *
     * @return a sink that logs them as errors of the system logger {@code io.fairlead} unless set
     */
    public FailureSink failureSink() {
        return failureSink;
    }

    /**
     * Whether failures of direct event handlers go to the sink alone, and not to the publisher. A handler may say otherwise for itself.
     *
     * @return false unless set
     */
    public boolean isolatesEventErrors() {
        return isolatesEventErrors;
    }

    /**
     * Where asynchronous messages run, and queued events.
     *
     * @return null for an executor of the bus's own, with as many daemon threads as there are processors, at least two,
     *     made when first needed and ended with the bus
     */
    public @Nullable Executor executor() {
        return executor;
    }

    /**
     * How many asynchronous messages may be under way at once, waiting ones included; the next one is refused with a
     * {@link BusOverloadedException}.
     *
     * @return 10,000 unless set
     */
    public int asyncCapacity() {
        return asyncCapacity;
    }

    /**
     * How long {@link MessageBus#close()} waits for asynchronous messages to end.
     *
     * @return ten seconds unless set
     */
    public Duration shutdownTimeout() {
        return shutdownTimeout;
    }

    /**
     * The queue of events that have queued handlers.
     *
     * @return {@link EventQueueOptions#defaults()} unless set
     */
    public EventQueueOptions eventQueue() {
        return eventQueue != null ? eventQueue : EventQueueOptions.defaults();
    }

    /**
     * How many sessions may be open at once.
     *
     * @return 10,000 unless set
     */
    public int sessionCapacity() {
        return sessionCapacity;
    }

    /**
     * How many handlers and listeners may be registered at run time at once, in the bus and in each session; the next one is
     * refused with a {@link io.fairlead.registration.RegistrationRefusedException}.
     *
     * @return 10,000 unless set
     */
    public int registrationCapacity() {
        return registrationCapacity;
    }

    /**
     * What is added to the metadata of messages whose sender gave none, such as the sender's name or the trace that it is in.
     *
     * @return null unless set
     */
    public @Nullable Consumer<? super Metadata.Builder> senderMetadata() {
        return senderMetadata;
    }

    /**
     * The transactions that what follows from a message waits for.
     *
     * @return null unless set
     */
    public @Nullable TransactionSynchronization transactions() {
        return transactions;
    }

    /**
     * Builds {@link BusOptions}. Not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private Clock clock = Clock.systemUTC();
        private FailureSink failureSink = new LoggingFailureSink();
        private boolean isolatesEventErrors;
        private @Nullable Executor executor;
        private int asyncCapacity = 10_000;
        private Duration shutdownTimeout = Duration.ofSeconds(10);
        private @Nullable EventQueueOptions eventQueue;
        private int sessionCapacity = 10_000;
        private int registrationCapacity = 10_000;
        private @Nullable Consumer<? super Metadata.Builder> senderMetadata;
        private @Nullable TransactionSynchronization transactions;

        private Builder() {}

        /**
         * Sets {@link BusOptions#clock()}.
         *
         * @param value the clock
         * @return this builder
         */
        public Builder clock(Clock value) {
            clock = Objects.requireNonNull(value, "clock");
            return this;
        }

        /**
         * Sets {@link BusOptions#failureSink()}.
         *
         * @param value the sink
         * @return this builder
         */
        public Builder failureSink(FailureSink value) {
            failureSink = Objects.requireNonNull(value, "failureSink");
            return this;
        }

        /**
         * Sets {@link BusOptions#isolatesEventErrors()}.
         *
         * @return this builder
         */
        public Builder isolateEventErrors() {
            isolatesEventErrors = true;
            return this;
        }

        /**
         * Sets {@link BusOptions#executor()}. The bus does not shut it down. What it refuses with a {@link
         * java.util.concurrent.RejectedExecutionException} ends with a {@link BusOverloadedException}; what it throws
         * otherwise completes the message's future as it is.
         *
         * @param value the executor
         * @return this builder
         */
        public Builder executor(Executor value) {
            executor = Objects.requireNonNull(value, "executor");
            return this;
        }

        /**
         * Sets {@link BusOptions#asyncCapacity()}.
         *
         * @param value a positive number
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder asyncCapacity(int value) {
            asyncCapacity = positive(value, "asyncCapacity");
            return this;
        }

        /**
         * Sets {@link BusOptions#sessionCapacity()}.
         *
         * @param value a positive number
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder sessionCapacity(int value) {
            sessionCapacity = positive(value, "sessionCapacity");
            return this;
        }

        /**
         * Sets {@link BusOptions#registrationCapacity()}.
         *
         * @param value a positive number
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder registrationCapacity(int value) {
            registrationCapacity = positive(value, "registrationCapacity");
            return this;
        }

        /**
         * Sets {@link BusOptions#senderMetadata()}. It is called for messages that are sent without metadata and through no {@link
         * MessageContext}, on the sender's thread: by the time when anybody reads the metadata, or when the sender goes on without
         * waiting. What it throws, the sender gets.
         *
         * @param value adds to the metadata
         * @return this builder
         */
        public Builder senderMetadata(Consumer<? super Metadata.Builder> value) {
            senderMetadata = Objects.requireNonNull(value, "senderMetadata");
            return this;
        }

        /**
         * Sets {@link BusOptions#transactions()}: events that handlers raise, and {@code afterCommit} hooks, then wait for the
         * transaction in which a message was handled.
         *
         * @param value the application's transactions
         * @return this builder
         */
        public Builder transactions(TransactionSynchronization value) {
            transactions = Objects.requireNonNull(value, "transactions");
            return this;
        }

        private static int positive(int value, String name) {
            if (value <= 0) {
                throw new IllegalArgumentException(name + " must be positive, but is " + value);
            }
            return value;
        }

        /**
         * Sets {@link BusOptions#shutdownTimeout()}.
         *
         * @param value zero or longer
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder shutdownTimeout(Duration value) {
            if (Objects.requireNonNull(value, "shutdownTimeout").isNegative()) {
                throw new IllegalArgumentException("shutdownTimeout must not be negative, but is " + value);
            }
            shutdownTimeout = value;
            return this;
        }

        /**
         * Sets {@link BusOptions#eventQueue()}.
         *
         * @param value the queue's options
         * @return this builder
         */
        public Builder eventQueue(EventQueueOptions value) {
            eventQueue = Objects.requireNonNull(value, "eventQueue");
            return this;
        }

        /**
         * Builds the options.
         *
         * @return new options
         */
        public BusOptions build() {
            return new BusOptions(this);
        }
    }
}
