package io.fairlead.resilience.progress;

import io.fairlead.BusClosedException;
import io.fairlead.BusOverloadedException;
import io.fairlead.Command;
import io.fairlead.MessageBus;
import io.fairlead.Metadata;
import io.fairlead.resilience.ResilienceTimer;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * A lane for commands that take long. They have threads of their own, so that what is sent with {@code sendAsync}, for which a bus has as many threads as
 * there are processors, does not wait behind them; and their senders are told how far they are.
 *
 * <p>Bounded: so many are handled at a time, so many wait, and more are refused with a {@link BusOverloadedException}. A lane is closed before
 * its bus. Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class CommandLane implements AutoCloseable {

    private static final long IDLE_SECONDS = 30;

    private final MessageBus bus;
    private final ProgressReporter reporter;
    private final ResilienceTimer timer;
    private final Duration newsAfter;
    private final Duration shutdownTimeout;
    private final Executor newsExecutor;
    private final ThreadPoolExecutor threads;
    private final Set<LaneRun<?>> underWay = ConcurrentHashMap.newKeySet();
    private final LongAdder accepted = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder ended = new LongAdder();
    private final LongAdder newsReplaced = new LongAdder();

    private CommandLane(Builder builder) {
        bus = builder.bus;
        reporter = builder.reporter;
        timer = builder.timer;
        newsAfter = builder.newsAfter;
        shutdownTimeout = builder.shutdownTimeout;
        newsExecutor = builder.newsExecutor;
        AtomicInteger count = new AtomicInteger();
        threads = new ThreadPoolExecutor(
                builder.threads,
                builder.threads,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(builder.waiting),
                task -> {
                    Thread thread = new Thread(task, "fairlead-lane-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * A builder that begins with the defaults.
     *
     * @param bus what leads the commands to their handlers
     * @param reporter where their handlers say how far they are
     * @return a new builder
     */
    public static Builder builder(MessageBus bus, ProgressReporter reporter) {
        return new Builder(bus, reporter);
    }

    /**
     * Sends a command, and does not wait for it. Its metadata is new, and without what {@code BusOptions.senderMetadata} adds; a handler that sends on gives
     * {@code context.caused()}.
     *
     * @param command the command
     * @param <R> its result
     * @return what becomes of it; if it was refused, that has failed already
     */
    public <R extends @Nullable Object> RunningCommand<R> send(Command<R> command) {
        return send(command, Metadata.builder().build());
    }

    /**
     * Sends a command, and does not wait for it.
     *
     * @param command the command
     * @param metadata what travels with it. Its message id, which is unlike those of others in the lane, is that of the news
     * @param <R> its result
     * @return what becomes of it; if it was refused, that has failed already
     * @throws IllegalArgumentException if a command of that id is under way
     */
    public <R extends @Nullable Object> RunningCommand<R> send(Command<R> command, Metadata metadata) {
        Objects.requireNonNull(command, "command");
        ProgressFeed feed = new ProgressFeed(metadata.messageId(), timer, newsAfter, newsExecutor, newsReplaced);
        LaneRun<R> run = new LaneRun<>(bus, command, metadata, feed, this::leave);
        reporter.add(run.messageId(), feed);
        underWay.add(run);
        feed.start();
        try {
            threads.execute(run);
            accepted.increment();
        } catch (RejectedExecutionException refusal) {
            forget(run);
            refused.increment();
            run.fail(
                    threads.isShutdown()
                            ? new BusClosedException("the lane is closed and refused " + run)
                            : new BusOverloadedException("the lane is full and refused " + run, refusal));
        }
        return run.handle();
    }

    private void leave(LaneRun<?> run) {
        if (forget(run)) {
            threads.remove(run); // if it still waits
            ended.increment();
        }
    }

    private boolean forget(LaneRun<?> run) {
        boolean known = underWay.remove(run);
        if (known) {
            reporter.remove(run.messageId());
        }
        return known;
    }

    /**
     * What became of its commands.
     *
     * @return numbers that need not be of one moment
     */
    public LaneStatistics statistics() {
        return new LaneStatistics(
                threads.getActiveCount(),
                threads.getQueue().size(),
                accepted.sum(),
                refused.sum(),
                ended.sum(),
                newsReplaced.sum());
    }

    /**
     * Refuses new commands and waits for those there are. Those that have not ended by the time-out fail with a {@link
     * BusClosedException}, and their handlers are interrupted.
     */
    @Override
    public void close() {
        threads.shutdown();
        boolean over = false;
        try {
            over = threads.awaitTermination(shutdownTimeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        if (!over) {
            underWay.forEach(run -> run.fail(new BusClosedException(run + " had not ended when its lane was closed")));
            threads.shutdownNow();
        }
    }

    /**
     * Builds {@link CommandLane}s. Not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final MessageBus bus;
        private final ProgressReporter reporter;
        private int threads = 2;
        private int waiting = 100;
        private Duration newsAfter = Duration.ofSeconds(2);
        private Duration shutdownTimeout = Duration.ofSeconds(10);
        private ResilienceTimer timer = ResilienceTimer.system();
        private Executor newsExecutor = ForkJoinPool.commonPool();

        private Builder(MessageBus bus, ProgressReporter reporter) {
            this.bus = Objects.requireNonNull(bus, "bus");
            this.reporter = Objects.requireNonNull(reporter, "reporter");
        }

        /**
         * How many commands are handled at a time.
         *
         * @param value a positive number; 2 unless set
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder threads(int value) {
            threads = positive(value, "threads");
            return this;
        }

        /**
         * How many more wait for their turn.
         *
         * @param value a positive number; 100 unless set
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder waiting(int value) {
            waiting = positive(value, "waiting");
            return this;
        }

        private static int positive(int value, String name) {
            if (value <= 0) {
                throw new IllegalArgumentException(name + " must be positive, but is " + value);
            }
            return value;
        }

        /**
         * After how long without news a sender is told that there are none: that its command still waits, or is still being handled. And again after as
         * long.
         *
         * @param value a positive duration; two seconds unless set
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder newsAfter(Duration value) {
            if (value.isNegative() || value.isZero()) {
                throw new IllegalArgumentException("newsAfter must be positive, but is " + value);
            }
            newsAfter = value;
            return this;
        }

        /**
         * How long {@link CommandLane#close()} waits.
         *
         * @param value zero or longer; ten seconds unless set
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder shutdownTimeout(Duration value) {
            if (value.isNegative()) {
                throw new IllegalArgumentException("shutdownTimeout must not be negative, but is " + value);
            }
            shutdownTimeout = value;
            return this;
        }

        /**
         * Where the time without news is taken from.
         *
         * @param value the timer; {@link ResilienceTimer#system()} unless set
         * @return this builder
         */
        public Builder timer(ResilienceTimer value) {
            timer = Objects.requireNonNull(value, "timer");
            return this;
        }

        /**
         * Where subscribers are told news.
         *
         * @param value the executor, which is not shut down; the common pool unless set
         * @return this builder
         */
        public Builder newsExecutor(Executor value) {
            newsExecutor = Objects.requireNonNull(value, "newsExecutor");
            return this;
        }

        /**
         * Builds the lane. Its threads are daemons, made when needed.
         *
         * @return a new lane
         */
        public CommandLane build() {
            return new CommandLane(this);
        }
    }
}
