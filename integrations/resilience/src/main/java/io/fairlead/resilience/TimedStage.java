package io.fairlead.resilience;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Ends as a run of the rest of a pipeline does, or when its time is up; whichever comes first counts. Nothing that depends on it runs on the thread of the
 * timer.
 */
final class TimedStage<R extends @Nullable Object> extends CompletableFuture<R> implements Runnable {

    private final CompletableFuture<R> run;
    private final TimeLimit limit;
    private final Resilience resilience;

    TimedStage(CompletableFuture<R> run, TimeLimit limit, Resilience resilience) {
        this.run = run;
        this.limit = limit;
        this.resilience = resilience;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what it returns ends as this does
    TimedStage<R> begin() {
        ResilienceTimer.Scheduled alarm = resilience.later(this, limit.limit(), this::completeExceptionally);
        run.whenComplete((answer, error) -> {
            alarm.cancel();
            if (error != null) {
                completeExceptionally(Causes.of(error));
            } else if (!complete(answer) && !isCancelled()) {
                limit.answeredAllTheSame();
            }
        });
        return this;
    }

    /** The time is up. */
    @Override
    public void run() {
        if (!isDone() && completeExceptionally(limit.exceeded(null))) {
            run.cancel(true);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            run.cancel(mayInterruptIfRunning);
        }
        return cancelled;
    }
}
