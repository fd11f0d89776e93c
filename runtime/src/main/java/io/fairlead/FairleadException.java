package io.fairlead;

import org.jspecify.annotations.Nullable;

/**
 * The supertype of every error that the runtime itself raises. What handlers and middleware throw reaches the sender
 * as it is, never wrapped in one of these.
 *
 * @since 0.1.0
 */
public abstract class FairleadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * For subclasses.
     *
     * @param message what happened, in words
     * @param cause what caused it, or null
     */
    protected FairleadException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
