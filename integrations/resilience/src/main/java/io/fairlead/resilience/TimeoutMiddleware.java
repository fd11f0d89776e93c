package io.fairlead.resilience;

import io.fairlead.AsyncNext;
import io.fairlead.Message;
import io.fairlead.Next;
import io.fairlead.annotation.Middleware;
import io.fairlead.policy.Timeout;
import io.fairlead.problem.DomainException;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Enforces {@link Timeout}. A handler that answers at once stays on the thread of its sender, with all that belongs to the thread, which a watchdog
 * interrupts when the time is up. A refusal of the domain that comes after that is passed on as it is; any other exception becomes
 * the cause of a {@link TimedOutException}; an {@link Error} goes on.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Middleware(order = TimeoutMiddleware.ORDER, on = Timeout.class)
public final class TimeoutMiddleware {

    /** The place in the pipeline: within retry and circuit breaker, so that each try has the whole time, and time-outs are failures. */
    public static final int ORDER = 1_200;

    private final Resilience resilience;

    /**
     * Made by a container, or by the application for the bus's builder.
     *
     * @param resilience what several middlewares, and buses, share
     */
    @Inject
    public TimeoutMiddleware(Resilience resilience) {
        this.resilience = Objects.requireNonNull(resilience, "resilience");
    }

    <R extends @Nullable Object> R around(Message message, Next<R> next, Timeout policy) throws Exception {
        TimeLimit limit = resilience.timeLimit(message, policy);
        WatchedThread outer = resilience.watchedThreads().current();
        if (outer != null) {
            return watched(next, limit, outer);
        }
        try {
            return watched(next, limit, resilience.watchedThreads().enter());
        } finally {
            resilience.watchedThreads().leave();
        }
    }

    private <R extends @Nullable Object> R watched(Next<R> next, TimeLimit limit, WatchedThread thread)
            throws Exception {
        WatchedThread.Run run = thread.begin();
        ResilienceTimer.Scheduled alarm = resilience.timer().schedule(run, limit.limit());
        R answer;
        try {
            answer = next.proceed();
        } catch (Throwable error) {
            alarm.cancel();
            if (run.end() && error instanceof Exception && !(error instanceof DomainException)) {
                throw limit.exceeded(error);
            }
            throw error;
        }
        alarm.cancel();
        if (run.end()) {
            limit.answeredAllTheSame();
        }
        return answer;
    }

    <R extends @Nullable Object> CompletionStage<R> aroundAsync(Message message, AsyncNext<R> next, Timeout policy) {
        TimeLimit limit = resilience.timeLimit(message, policy);
        CompletableFuture<R> run = next.proceed().toCompletableFuture();
        return run.isDone() ? run : new TimedStage<>(run, limit, resilience).begin();
    }
}
