package io.fairlead.resilience;

import io.fairlead.AsyncNext;
import io.fairlead.Message;
import io.fairlead.Next;
import io.fairlead.annotation.Middleware;
import io.fairlead.policy.Retry;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Enforces {@link Retry}. Between two tries a handler that answers at once holds its thread, which may be interrupted then; one that answers later holds none.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Middleware(order = RetryMiddleware.ORDER, on = Retry.class)
public final class RetryMiddleware {

    /** The place in the pipeline: around all else that is done for each try. */
    public static final int ORDER = 1_000;

    private final Resilience resilience;

    /**
     * Made by a container, or by the application for the bus's builder.
     *
     * @param resilience what several middlewares, and buses, share
     */
    @Inject
    public RetryMiddleware(Resilience resilience) {
        this.resilience = Objects.requireNonNull(resilience, "resilience");
    }

    <R extends @Nullable Object> R around(Message message, Next<R> next, Retry policy) throws Exception {
        var tries = resilience.retries(message, policy).<R>begin();
        while (true) {
            R answer;
            try {
                answer = next.proceed();
            } catch (Throwable error) {
                long wait = tries.onError(error);
                if (wait < 0) {
                    throw error;
                }
                pause(wait, error);
                continue;
            }
            tries.onComplete();
            return answer;
        }
    }

    /** What it waits after is not forgotten if it waits in vain. */
    private void pause(long millis, Throwable error) throws InterruptedException {
        try {
            resilience.timer().sleep(Duration.ofMillis(millis));
        } catch (InterruptedException stop) {
            stop.addSuppressed(error);
            throw stop;
        }
    }

    <R extends @Nullable Object> CompletionStage<R> aroundAsync(Message message, AsyncNext<R> next, Retry policy) {
        return new RetriedStage<>(next, resilience.retries(message, policy).begin(), resilience).begin();
    }
}
