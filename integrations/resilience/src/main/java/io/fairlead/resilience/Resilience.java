package io.fairlead.resilience;

import io.fairlead.Message;
import io.fairlead.policy.Bulkhead;
import io.fairlead.policy.CircuitBreaker;
import io.fairlead.policy.RateLimit;
import io.fairlead.policy.Retry;
import io.fairlead.policy.Timeout;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/**
 * What is behind the policies of resilience: circuits, limits, bulkheads, tries and time limits, each made when the first message comes that
 * needs it. Here they are seen and set. A container makes one, which all middleware shares; several buses may.
 *
 * <p>What there is of each kind is as many as there are messages that state the policy, or names that they give. A limit for principals
 * or tenants has a window for each of them, whose number is bounded. Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Singleton
public final class Resilience {

    private final ResilienceTimer timer;
    private final Executor executor;
    private final CircuitBreakerRegistry circuitBreakers = CircuitBreakerRegistry.ofDefaults();
    private final BulkheadRegistry bulkheads = BulkheadRegistry.ofDefaults();
    private final RetryRegistry retries = RetryRegistry.ofDefaults();
    private final WatchedThreads watchedThreads = new WatchedThreads();
    private final ByMessage<CircuitBreaker, Breaker> breakers;
    private final ByMessage<RateLimit, Limiter> limiters;
    private final ByMessage<Bulkhead, Compartment> compartments;
    private final ByMessage<Retry, Retries> tries;
    private final ByMessage<Timeout, TimeLimit> timeLimits;

    /** With the defaults. */
    @Inject
    public Resilience() {
        this(builder());
    }

    private Resilience(Builder builder) {
        timer = builder.timer;
        executor = builder.executor;
        DoubleSupplier chance = builder.chance;
        int keys = builder.rateLimitKeys;
        breakers = new ByMessage<>(
                CircuitBreaker::name, (name, policy) -> new Breaker(name, policy, timer, circuitBreakers));
        limiters = new ByMessage<>(RateLimit::name, (name, policy) -> new Limiter(name, policy, keys, timer));
        compartments = new ByMessage<>(Bulkhead::name, (name, policy) -> new Compartment(name, policy, bulkheads));
        tries = new ByMessage<>(policy -> "", (name, policy) -> new Retries(name, policy, chance, retries));
        timeLimits = new ByMessage<>(policy -> "", TimeLimit::new);
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
     * The circuits.
     *
     * @return those of messages that came, by name
     */
    public List<CircuitBreakerStatus> circuitBreakers() {
        return breakers.all().stream().map(Breaker::status).toList();
    }

    /**
     * Opens a circuit, until it is {@linkplain #reset reset} or {@linkplain #forceClosed forced closed}.
     *
     * @param name the class of the message, or the name that several share
     * @throws IllegalArgumentException if there is none of that name, which there is from the first message on
     */
    public void forceOpen(String name) {
        circuit(name).forceOpen();
    }

    /**
     * Closes a circuit, until it is {@linkplain #reset reset} or {@linkplain #forceOpen forced open}; meanwhile it counts nothing.
     *
     * @param name the class of the message, or the name that several share
     * @throws IllegalArgumentException if there is none of that name, which there is from the first message on
     */
    public void forceClosed(String name) {
        circuit(name).forceClosed();
    }

    /**
     * Closes a circuit, and lets it begin anew with an empty window.
     *
     * @param name the class of the message, or the name that several share
     * @throws IllegalArgumentException if there is none of that name, which there is from the first message on
     */
    public void reset(String name) {
        circuit(name).reset();
    }

    private Breaker circuit(String name) {
        Breaker known = breakers.named(name);
        if (known == null) {
            throw new IllegalArgumentException("there is no circuit " + name + ", but " + breakers.names());
        }
        return known;
    }

    /**
     * The limits of how often.
     *
     * @return those of messages that came, by name
     */
    public List<RateLimitStatus> rateLimits() {
        return limiters.all().stream().map(Limiter::status).toList();
    }

    /**
     * The limits of how many at the same time.
     *
     * @return those of messages that came, by name
     */
    public List<BulkheadStatus> bulkheads() {
        return compartments.all().stream().map(Compartment::status).toList();
    }

    /**
     * What became of messages that may be tried again.
     *
     * @return those that came, by name
     */
    public List<RetryStatus> retries() {
        return tries.all().stream().map(Retries::status).toList();
    }

    /**
     * The limits of how long.
     *
     * @return those of messages that came, by name
     */
    public List<TimeoutStatus> timeouts() {
        return timeLimits.all().stream().map(TimeLimit::status).toList();
    }

    /**
     * For what is made for Resilience4j, such as its meters for Micrometer: the circuits, which are added to it when they are made.
     *
     * @return the same each time
     */
    public CircuitBreakerRegistry circuitBreakerRegistry() {
        return circuitBreakers;
    }

    /**
     * For what is made for Resilience4j: the bulkheads, which are added to it when they are made.
     *
     * @return the same each time
     */
    public BulkheadRegistry bulkheadRegistry() {
        return bulkheads;
    }

    /**
     * For what is made for Resilience4j: the retries, which are added to it when they are made.
     *
     * @return the same each time
     */
    public RetryRegistry retryRegistry() {
        return retries;
    }

    Breaker breaker(Message message, CircuitBreaker policy) {
        return breakers.of(message, policy);
    }

    Limiter limiter(Message message, RateLimit policy) {
        return limiters.of(message, policy);
    }

    Compartment compartment(Message message, Bulkhead policy) {
        return compartments.of(message, policy);
    }

    Retries retries(Message message, Retry policy) {
        return tries.of(message, policy);
    }

    TimeLimit timeLimit(Message message, Timeout policy) {
        return timeLimits.of(message, policy);
    }

    ResilienceTimer timer() {
        return timer;
    }

    WatchedThreads watchedThreads() {
        return watchedThreads;
    }

    /** Runs something on the executor after a while; what the executor refuses is told, for then it will not be run. */
    ResilienceTimer.Scheduled later(Runnable task, Duration delay, Consumer<RejectedExecutionException> refused) {
        return timer.schedule(
                () -> {
                    try {
                        executor.execute(task);
                    } catch (RejectedExecutionException refusal) {
                        refused.accept(refusal);
                    }
                },
                delay);
    }

    /**
     * Builds {@link Resilience}. Not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private ResilienceTimer timer = ResilienceTimer.system();
        private Executor executor = ForkJoinPool.commonPool();
        private DoubleSupplier chance = () -> ThreadLocalRandom.current().nextDouble();
        private int rateLimitKeys = 10_000;

        private Builder() {}

        /**
         * Where waits and time limits take their time from.
         *
         * @param value the timer; {@link ResilienceTimer#system()} unless set
         * @return this builder
         */
        public Builder timer(ResilienceTimer value) {
            timer = Objects.requireNonNull(value, "timer");
            return this;
        }

        /**
         * Where handlers that answer later are asked again, and where what follows from their time-outs is done.
         *
         * @param value the executor, which is not shut down; the common pool unless set
         * @return this builder
         */
        public Builder executor(Executor value) {
            executor = Objects.requireNonNull(value, "executor");
            return this;
        }

        /**
         * What decides about the part of waits that is left to chance.
         *
         * @param value draws numbers from 0 to 1, without 1 itself, for many threads; a random one unless set
         * @return this builder
         */
        public Builder chance(DoubleSupplier value) {
            chance = Objects.requireNonNull(value, "chance");
            return this;
        }

        /**
         * Of how many principals or tenants each limit remembers when they had their permits. Where there are more at a time, those who
         * come last share the permits of one.
         *
         * @param value a positive number; 10,000 unless set
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder rateLimitKeys(int value) {
            if (value <= 0) {
                throw new IllegalArgumentException("rateLimitKeys must be positive, but is " + value);
            }
            rateLimitKeys = value;
            return this;
        }

        /**
         * Builds it.
         *
         * @return with nothing behind it yet
         */
        public Resilience build() {
            return new Resilience(this);
        }
    }
}
