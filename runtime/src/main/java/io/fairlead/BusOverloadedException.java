package io.fairlead;

import org.jspecify.annotations.Nullable;

/**
 * An asynchronous message was refused because as many as {@link BusOptions#asyncCapacity()} were under way, or because
 * the executor refused it.
 *
 * @since 0.1.0
 */
public final class BusOverloadedException extends FairleadException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the bus.
     *
     * @param message what was refused
     * @param cause the executor's refusal, or null
     */
    public BusOverloadedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
