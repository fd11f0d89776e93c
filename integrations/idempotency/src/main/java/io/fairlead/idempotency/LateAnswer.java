package io.fairlead.idempotency;

import io.fairlead.AsyncNext;
import io.fairlead.MessageContext;
import io.fairlead.idempotency.Claim.Owned;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a command whose handler answers later. Who cancels it cancels the handler's, and has the key freed.
 *
 * @param <R> the answer
 */
final class LateAnswer<R extends @Nullable Object> extends CompletableFuture<R> {

    private final Attempt<R> attempt;
    private final AsyncNext<R> next;
    private final MessageContext context;

    LateAnswer(Attempt<R> attempt, AsyncNext<R> next, MessageContext context) {
        this.attempt = attempt;
        this.next = next;
        this.context = context;
    }

    /** Asks for the key; goes on when it is there. */
    LateAnswer<R> begin() {
        attempt.claimLater().whenComplete((claim, refusal) -> {
            if (refusal != null) {
                completeExceptionally(bare(refusal));
            } else if (claim instanceof Owned owned) {
                begin(attempt.begin(owned));
            } else {
                replay((Claim.Completed) claim);
            }
        });
        return this;
    }

    private static Throwable bare(Throwable error) {
        Throwable cause = error.getCause();
        return error instanceof CompletionException && cause != null ? cause : error;
    }

    private void replay(Claim.Completed completed) {
        try {
            complete(attempt.replay(completed, context));
        } catch (RuntimeException | Error broken) {
            completeExceptionally(broken);
        }
    }

    /** The answer may come on whatever thread, and before the commit or after it. So this thread's transaction, if there is one, is asked now. */
    private void begin(Execution execution) {
        if (isDone()) { // cancelled while it waited for the key
            execution.failed(new CancellationException());
            return;
        }
        CompletableFuture<Void> committed = new CompletableFuture<>();
        try {
            context.afterCommit(() -> committed.complete(null));
        } catch (RuntimeException | Error refusal) {
            execution.failed(refusal);
            completeExceptionally(refusal);
            return;
        }
        run(execution, committed);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // this is the future that is told
    private void run(Execution execution, CompletableFuture<Void> committed) {
        CompletableFuture<R> answer = next.proceed().toCompletableFuture();
        answer.whenComplete((result, error) -> {
            try {
                if (error == null) {
                    execution.succeeded(result, committed::thenRun);
                } else {
                    execution.failed(error);
                }
            } finally { // whatever became of the key, somebody waits for this
                if (error == null) {
                    complete(result);
                } else {
                    completeExceptionally(bare(error));
                }
            }
        });
        whenComplete((result, error) -> {
            if (isCancelled()) {
                answer.cancel(true);
            }
        });
    }
}
