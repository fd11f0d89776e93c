package io.fairlead;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The rest of the pipeline of a handler that answers later, as an around-style middleware sees it.
 *
 * <p>Safe to be used by any thread, also after the call that it was handed to, but by one at a time: who runs the rest again does so when
 * the run before has ended, or has been given up.
 *
 * @param <R> the result of the message
 * @since 0.1.0
 */
public interface AsyncNext<R extends @Nullable Object> {

    /**
     * Begins the rest of the pipeline. It may be called never, once, or again: every call runs the inner middleware and
     * the handler anew, and only the events of the last run that succeeded are published; one that had not ended when the next began counts no more. Cancelling
     * {@linkplain CompletionStage#toCompletableFuture its future} cancels what the handler returned.
     *
     * @return ends when the rest has ended, with what the handler answered or with what it or an inner middleware failed with. Nothing
     *     is thrown by the call
     */
    CompletionStage<R> proceed();
}
