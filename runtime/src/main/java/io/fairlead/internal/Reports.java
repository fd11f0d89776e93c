package io.fairlead.internal;

import io.fairlead.EventFailure;
import io.fairlead.FailureSink;

/** Tells failure sinks of failures. */
public final class Reports {

    private Reports() {}

    /**
     * Tells a sink of a failure. What the sink throws is added to the failure's error.
     *
     * @param sink who is told
     * @param failure of what
     */
    public static void send(FailureSink sink, EventFailure failure) {
        try {
            sink.failed(failure);
        } catch (Throwable sinkError) {
            suppress(sinkError, failure.error());
        }
    }

    /**
     * Adds an error to another.
     *
     * @param other the error that came after
     * @param error the error before; nothing happens if it is the same
     */
    @SuppressWarnings("ReferenceEquality") // an error must not be suppressed in itself
    public static void suppress(Throwable other, Throwable error) {
        if (other != error) {
            error.addSuppressed(other);
        }
    }
}
