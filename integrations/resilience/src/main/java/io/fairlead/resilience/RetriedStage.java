package io.fairlead.resilience;

import io.fairlead.AsyncNext;
import io.github.resilience4j.retry.Retry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rest of a pipeline until it succeeds or need not be tried again. One run ends before the next begins, and no thread waits in
 * between. Cancelling it cancels the run, or the wait.
 */
final class RetriedStage<R extends @Nullable Object> extends CompletableFuture<R>
        implements Runnable, BiConsumer<R, @Nullable Throwable> {

    private final AsyncNext<R> next;
    private final Retry.AsyncContext<R> tries;
    private final Resilience resilience;
    private volatile @Nullable CompletableFuture<R> run;
    private volatile ResilienceTimer.@Nullable Scheduled pause;

    RetriedStage(AsyncNext<R> next, Retry.AsyncContext<R> tries, Resilience resilience) {
        this.next = next;
        this.tries = tries;
        this.resilience = resilience;
    }

    RetriedStage<R> begin() {
        run();
        return this;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // it ends when this has learnt of it
    public void run() {
        if (isDone()) {
            return;
        }
        CompletableFuture<R> begun = next.proceed().toCompletableFuture();
        run = begun;
        if (isCancelled()) {
            begun.cancel(true); // by who came before there was one to cancel
        }
        begun.whenComplete(this);
    }

    @Override
    public void accept(R answer, @Nullable Throwable error) {
        if (error == null) {
            tries.onComplete();
            complete(answer);
        } else if (!isDone()) {
            failed(Causes.of(error));
        }
    }

    private void failed(Throwable error) {
        long wait = tries.onError(error);
        if (wait < 0) {
            completeExceptionally(error);
            return;
        }
        ResilienceTimer.Scheduled begun = resilience.later(this, Duration.ofMillis(wait), refusal -> {
            error.addSuppressed(refusal);
            completeExceptionally(error);
        });
        pause = begun;
        if (isCancelled()) {
            begun.cancel();
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        ResilienceTimer.Scheduled waiting = pause;
        if (cancelled && waiting != null) {
            waiting.cancel();
        }
        CompletableFuture<R> running = run;
        if (cancelled && running != null) {
            running.cancel(mayInterruptIfRunning);
        }
        return cancelled;
    }
}
