package io.fairlead;

import org.jspecify.annotations.Nullable;

/**
 * The rest of the pipeline, as an around-style middleware sees it.
 *
 * <p>To be used by the thread and during the call it was handed to.
 *
 * @param <R> the result of the message
 * @since 0.1.0
 */
public interface Next<R extends @Nullable Object> {

    /**
     * Runs the rest of the pipeline. It may be called never, once, or again: every call runs the inner middleware and
     * the handler anew, and only the events of the last call that succeeded are published.
     *
     * @return what the handler answered
     * @throws Exception whatever the handler or an inner middleware threw, unwrapped
     */
    R proceed() throws Exception;
}
