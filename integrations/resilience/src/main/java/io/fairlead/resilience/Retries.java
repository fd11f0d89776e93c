package io.fairlead.resilience;

import io.fairlead.policy.Retry;
import io.fairlead.problem.DomainException;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A retry of Resilience4j, of which the asynchronous half is used for both kinds of handlers: it counts, and says how long to wait,
 * without waiting by itself.
 */
final class Retries {

    private final io.github.resilience4j.retry.Retry retry;

    Retries(String name, Retry policy, DoubleSupplier chance, RetryRegistry registry) {
        Backoff backoff = new Backoff(policy, chance);
        ErrorClasses mendable = new ErrorClasses(
                policy.on(),
                policy.except(),
                DomainException.class,
                CircuitOpenException.class,
                InterruptedException.class,
                CancellationException.class);
        retry = registry.retry(
                name,
                RetryConfig.custom()
                        .maxAttempts(policy.attempts())
                        .intervalBiFunction((failures, ended) -> backoff.after(failures))
                        .retryOnException(mendable::contains)
                        .build());
    }

    /** For one message; counts how each try ended. */
    <R extends @Nullable Object> io.github.resilience4j.retry.Retry.AsyncContext<R> begin() {
        return retry.asyncContext();
    }

    RetryStatus status() {
        io.github.resilience4j.retry.Retry.Metrics metrics = retry.getMetrics();
        return new RetryStatus(
                retry.getName(),
                metrics.getNumberOfTotalCalls(),
                metrics.getNumberOfSuccessfulCallsWithoutRetryAttempt(),
                metrics.getNumberOfSuccessfulCallsWithRetryAttempt(),
                metrics.getNumberOfFailedCallsWithoutRetryAttempt(),
                metrics.getNumberOfFailedCallsWithRetryAttempt());
    }
}
