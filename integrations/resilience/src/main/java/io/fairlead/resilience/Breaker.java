package io.fairlead.resilience;

import io.fairlead.policy.CircuitBreaker;
import io.fairlead.policy.Durations;
import io.fairlead.problem.DomainException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * A circuit of Resilience4j, which counts and decides, and what is not in it: how many it refused since the start, and when it will let
 * through again.
 */
final class Breaker {

    private final ResilienceTimer timer;
    private final io.github.resilience4j.circuitbreaker.CircuitBreaker circuit;
    private final Duration openFor;
    private final LongAdder refused = new LongAdder();
    private volatile long openUntil; // by the timer; of use while the circuit is open

    Breaker(String name, CircuitBreaker policy, ResilienceTimer timer, CircuitBreakerRegistry registry) {
        this.timer = timer;
        openFor = Durations.parse(policy.openFor());
        circuit = registry.circuitBreaker(name, config(policy, timer));
        openUntil = timer.nanoTime();
    }

    private CircuitBreakerConfig config(CircuitBreaker policy, ResilienceTimer time) {
        Class<?>[] neverAsked = {CancellationException.class, InterruptedException.class, BulkheadFullException.class};
        ErrorClasses failures = new ErrorClasses(policy.on(), policy.except(), DomainException.class);
        ErrorClasses unasked = new ErrorClasses(neverAsked, new Class<?>[0]);
        ErrorClasses named = new ErrorClasses(policy.on(), new Class<?>[0], neverAsked);
        CircuitBreakerConfig.Builder config = CircuitBreakerConfig.custom()
                .clock(new TimerClock(time))
                .currentTimestampFunction(clock -> time.nanoTime(), TimeUnit.NANOSECONDS)
                .failureRateThreshold(policy.failureRate())
                .slowCallRateThreshold(policy.slowRate())
                .waitDurationInOpenState(openFor)
                .permittedNumberOfCallsInHalfOpenState(policy.trialCalls())
                .ignoreException(error -> unasked.contains(error) && !named.contains(error))
                .recordException(failures::contains);
        if (!policy.slowAfter().isEmpty()) {
            config.slowCallDurationThreshold(Durations.parse(policy.slowAfter()));
        } else {
            config.slowCallDurationThreshold(Duration.ofNanos(Long.MAX_VALUE));
        }
        if (policy.windowSeconds() > 0) {
            config.slidingWindow(policy.windowSeconds(), policy.minimumCalls(), SlidingWindowType.TIME_BASED);
        } else {
            config.slidingWindow(policy.window(), policy.minimumCalls(), SlidingWindowType.COUNT_BASED);
        }
        return config.build();
    }

    /** Lets a message through, and returns when that was; or refuses it. */
    long enter() {
        if (!circuit.tryAcquirePermission()) {
            refused.increment();
            throw new CircuitOpenException(circuit.getName(), retryAfter());
        }
        return timer.nanoTime();
    }

    private @Nullable Duration retryAfter() {
        long left = openUntil - timer.nanoTime();
        return circuit.getState() == State.OPEN && left > 0 ? Duration.ofNanos(left) : null;
    }

    void succeed(long startedAt) {
        long now = timer.nanoTime();
        circuit.onSuccess(now - startedAt, TimeUnit.NANOSECONDS);
        noteOpening(now);
    }

    void fail(long startedAt, Throwable error) {
        long now = timer.nanoTime();
        circuit.onError(now - startedAt, TimeUnit.NANOSECONDS, error);
        noteOpening(now);
    }

    /** Of those that were under way, the first to end since the circuit opened is the one that opened it. */
    private void noteOpening(long now) {
        if (circuit.getState() == State.OPEN && openUntil - now <= 0) {
            openUntil = now + openFor.toNanos();
        }
    }

    void forceOpen() {
        circuit.transitionToForcedOpenState();
    }

    void forceClosed() {
        circuit.transitionToDisabledState();
    }

    void reset() {
        circuit.reset();
        openUntil = timer.nanoTime();
    }

    CircuitBreakerStatus status() {
        io.github.resilience4j.circuitbreaker.CircuitBreaker.Metrics metrics = circuit.getMetrics();
        return new CircuitBreakerStatus(
                circuit.getName(),
                switch (circuit.getState()) {
                    case OPEN -> CircuitBreakerStatus.State.OPEN;
                    case HALF_OPEN -> CircuitBreakerStatus.State.HALF_OPEN;
                    case FORCED_OPEN -> CircuitBreakerStatus.State.FORCED_OPEN;
                    case DISABLED -> CircuitBreakerStatus.State.FORCED_CLOSED;
                    case CLOSED, METRICS_ONLY -> CircuitBreakerStatus.State.CLOSED;
                },
                Math.max(0, metrics.getFailureRate()),
                Math.max(0, metrics.getSlowCallRate()),
                metrics.getNumberOfBufferedCalls(),
                metrics.getNumberOfFailedCalls(),
                metrics.getNumberOfSlowCalls(),
                refused.sum());
    }
}
