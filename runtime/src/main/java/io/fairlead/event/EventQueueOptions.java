package io.fairlead.event;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an application may set about the queue of its bus. Only events with queued handlers come into it.
 *
 * @since 0.1.0
 */
public final class EventQueueOptions {

    private static final EventQueueOptions DEFAULTS = builder().build();

    private final int capacity;
    private final int lowWaterMark;
    private final int highWaterMark;
    private final int batchSize;
    private final Duration batchTime;
    private final Overflow overflow;
    private final Duration blockTimeout;
    private final Redelivery redelivery;
    private final QueueStart start;
    private final @Nullable WaterMarkListener waterMarkListener;
    private final @Nullable DeadLetterStore deadLetters;
    private final boolean parking;

    private EventQueueOptions(Builder builder) {
        capacity = builder.capacity;
        lowWaterMark = builder.lowWaterMark < 0 ? capacity / 2 : builder.lowWaterMark;
        highWaterMark = builder.highWaterMark < 0 ? capacity - capacity / 5 : builder.highWaterMark;
        batchSize = builder.batchSize;
        batchTime = builder.batchTime;
        overflow = builder.overflow;
        blockTimeout = builder.blockTimeout;
        redelivery = builder.redelivery;
        start = builder.start;
        waterMarkListener = builder.waterMarkListener;
        deadLetters = builder.deadLetters;
        parking = builder.parking;
        if (lowWaterMark >= highWaterMark || highWaterMark > capacity) {
            throw new IllegalArgumentException("lowWaterMark, highWaterMark and capacity must ascend, but are "
                    + lowWaterMark + ", " + highWaterMark + " and " + capacity);
        }
    }

    /**
     * The options of a bus for which nothing was set.
     *
     * @return the defaults
     */
    public static EventQueueOptions defaults() {
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
     * How many events may wait at once.
     *
     * @return 10,000 unless set
     */
    public int capacity() {
        return capacity;
    }

    /**
     * The number of unfinished events from which on the queue counts as relieved, once it was under pressure.
     *
     * @return half of the capacity unless set
     */
    public int lowWaterMark() {
        return lowWaterMark;
    }

    /**
     * The number of unfinished events from which on the queue is under pressure.
     *
     * @return four fifths of the capacity unless set
     */
    public int highWaterMark() {
        return highWaterMark;
    }

    /**
     * After how many events other tasks of the executor get their turn.
     *
     * @return 100 unless set
     */
    public int batchSize() {
        return batchSize;
    }

    /**
     * After how long other tasks of the executor get their turn, be the batch done or not. A handler is not interrupted.
     *
     * @return ten milliseconds unless set
     */
    public Duration batchTime() {
        return batchTime;
    }

    /**
     * What happens to an event that is published while the queue is full.
     *
     * @return {@link Overflow#BLOCK} unless set
     */
    public Overflow overflow() {
        return overflow;
    }

    /**
     * How long a publisher waits for room at most, where it waits.
     *
     * @return ten seconds unless set
     */
    public Duration blockTimeout() {
        return blockTimeout;
    }

    /**
     * How often a handler that failed is tried again.
     *
     * @return {@link Redelivery#none()} unless set
     */
    public Redelivery redelivery() {
        return redelivery;
    }

    /**
     * When the queue begins to hand its events to handlers.
     *
     * @return {@link QueueStart#AT_ONCE} unless set
     */
    public QueueStart start() {
        return start;
    }

    /**
     * Who is told when the queue fills, and when it has emptied again.
     *
     * @return null unless set
     */
    public @Nullable WaterMarkListener waterMarkListener() {
        return waterMarkListener;
    }

    /**
     * Where dead letters are kept.
     *
     * @return null for a store of the bus's own, in memory, which takes 1,000 letters
     */
    public @Nullable DeadLetterStore deadLetters() {
        return deadLetters;
    }

    /**
     * Whether an event whose key and handler have a dead letter becomes one too, so that it does not overtake.
     *
     * @return false unless set
     */
    public boolean parksBehindDeadLetters() {
        return parking;
    }

    /**
     * Builds {@link EventQueueOptions}. Not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private static final int MOST = 1 << 30;

        private int capacity = 10_000;
        private int lowWaterMark = -1;
        private int highWaterMark = -1;
        private int batchSize = 100;
        private Duration batchTime = Duration.ofMillis(10);
        private Overflow overflow = Overflow.BLOCK;
        private Duration blockTimeout = Duration.ofSeconds(10);
        private Redelivery redelivery = Redelivery.none();
        private QueueStart start = QueueStart.AT_ONCE;
        private @Nullable WaterMarkListener waterMarkListener;
        private @Nullable DeadLetterStore deadLetters;
        private boolean parking;

        private Builder() {}

        /**
         * Sets {@link EventQueueOptions#capacity()}.
         *
         * @param value a positive number, at most 2<sup>30</sup>
         * @return this builder
         * @throws IllegalArgumentException if it is not positive, or is more than that
         */
        public Builder capacity(int value) {
            if (value > MOST) {
                throw new IllegalArgumentException("capacity must be at most " + MOST + ", but is " + value);
            }
            capacity = positive(value, "capacity");
            return this;
        }

        /**
         * Sets {@link EventQueueOptions#lowWaterMark()} and {@link EventQueueOptions#highWaterMark()}.
         *
         * @param low zero or more
         * @param high more than that; no more than the capacity, which {@link #build()} checks
         * @return this builder
         * @throws IllegalArgumentException if they do not ascend from zero
         */
        public Builder waterMarks(int low, int high) {
            if (low < 0 || high <= low) {
                throw new IllegalArgumentException("water marks must ascend from 0, but are " + low + " and " + high);
            }
            lowWaterMark = low;
            highWaterMark = high;
            return this;
        }

        /**
         * Sets {@link EventQueueOptions#batchSize()}.
         *
         * @param value a positive number
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder batchSize(int value) {
            batchSize = positive(value, "batchSize");
            return this;
        }

        /**
         * Sets {@link EventQueueOptions#batchTime()}.
         *
         * @param value longer than zero
         * @return this builder
         * @throws IllegalArgumentException if it is not
         */
        public Builder batchTime(Duration value) {
            if (Objects.requireNonNull(value, "batchTime").isNegative() || value.isZero()) {
                throw new IllegalArgumentException("batchTime must be longer than zero, but is " + value);
            }
            batchTime = value;
            return this;
        }

        /**
         * Sets {@link EventQueueOptions#overflow()}.
         *
         * @param value what happens
         * @return this builder
         */
        public Builder overflow(Overflow value) {
            overflow = Objects.requireNonNull(value, "overflow");
            return this;
        }

        /**
         * Sets {@link EventQueueOptions#blockTimeout()}.
         *
         * @param value zero or longer
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder blockTimeout(Duration value) {
            if (Objects.requireNonNull(value, "blockTimeout").isNegative()) {
                throw new IllegalArgumentException("blockTimeout must not be negative, but is " + value);
            }
            blockTimeout = value;
            return this;
        }

        /**
         * Sets {@link EventQueueOptions#redelivery()}.
         *
         * @param value how often
         * @return this builder
         */
        public Builder redelivery(Redelivery value) {
            redelivery = Objects.requireNonNull(value, "redelivery");
            return this;
        }

        /**
         * Sets {@link EventQueueOptions#start()}.
         *
         * @param value when
         * @return this builder
         */
        public Builder start(QueueStart value) {
            start = Objects.requireNonNull(value, "start");
            return this;
        }

        /**
         * Sets {@link EventQueueOptions#waterMarkListener()}.
         *
         * @param value the listener
         * @return this builder
         */
        public Builder waterMarkListener(WaterMarkListener value) {
            waterMarkListener = Objects.requireNonNull(value, "waterMarkListener");
            return this;
        }

        /**
         * Sets {@link EventQueueOptions#deadLetters()}.
         *
         * @param value the store
         * @return this builder
         */
        public Builder deadLetters(DeadLetterStore value) {
            deadLetters = Objects.requireNonNull(value, "deadLetters");
            return this;
        }

        /**
         * Sets {@link EventQueueOptions#parksBehindDeadLetters()}.
         *
         * @return this builder
         */
        public Builder parkBehindDeadLetters() {
            parking = true;
            return this;
        }

        private static int positive(int value, String name) {
            if (value <= 0) {
                throw new IllegalArgumentException(name + " must be positive, but is " + value);
            }
            return value;
        }

        /**
         * Builds the options.
         *
         * @return new options
         * @throws IllegalArgumentException if the water marks do not fit the capacity
         */
        public EventQueueOptions build() {
            return new EventQueueOptions(this);
        }
    }
}
