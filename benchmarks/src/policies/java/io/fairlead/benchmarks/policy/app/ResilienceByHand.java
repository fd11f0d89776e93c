package io.fairlead.benchmarks.policy.app;

import io.fairlead.benchmarks.app.Receipt;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.function.Supplier;

/** Resilience4j around handlers, as its guide shows it, set to what the policies of the messages say. */
public final class ResilienceByHand {

    private final Retry retry = Retry.of(
            "retried",
            RetryConfig.custom()
                    .maxAttempts(3)
                    .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(Duration.ofMillis(100), 2, 0.5))
                    .retryOnException(error -> error instanceof Exception)
                    .build());

    private final CircuitBreaker circuitBreaker = CircuitBreaker.of(
            "guarded",
            CircuitBreakerConfig.custom()
                    .slidingWindow(100, 20, SlidingWindowType.COUNT_BASED)
                    .failureRateThreshold(50)
                    .waitDurationInOpenState(Duration.ofSeconds(30))
                    .permittedNumberOfCallsInHalfOpenState(5)
                    .build());

    private final Bulkhead bulkhead = Bulkhead.of(
            "crowded",
            BulkheadConfig.custom()
                    .maxConcurrentCalls(25)
                    .maxWaitDuration(Duration.ZERO)
                    .build());

    private final RateLimiter rateLimiter = RateLimiter.of(
            "rationed",
            RateLimiterConfig.custom()
                    .limitForPeriod(100_000)
                    .limitRefreshPeriod(Duration.ofMillis(1))
                    .timeoutDuration(Duration.ZERO)
                    .build());

    private final Retried.Handler retried = new Retried.Handler();
    private final Guarded.Handler guarded = new Guarded.Handler();
    private final Crowded.Handler crowded = new Crowded.Handler();
    private final Chained.Handler chained = new Chained.Handler();
    private final Rationed.Handler rationed = new Rationed.Handler();

    public Receipt send(Retried command) {
        return retry.executeSupplier(() -> retried.handle(command));
    }

    public Receipt send(Guarded command) {
        return circuitBreaker.executeSupplier(() -> guarded.handle(command));
    }

    public Receipt send(Crowded command) {
        return bulkhead.executeSupplier(() -> crowded.handle(command));
    }

    public Receipt send(Rationed command) {
        return rateLimiter.executeSupplier(() -> rationed.handle(command));
    }

    /** The three around each other. */
    public Receipt send(Chained command) {
        Supplier<Receipt> inBulkhead = Bulkhead.decorateSupplier(bulkhead, () -> chained.handle(command));
        Supplier<Receipt> inCircuit = CircuitBreaker.decorateSupplier(circuitBreaker, inBulkhead);
        return Retry.decorateSupplier(retry, inCircuit).get();
    }
}
