package io.fairlead;

import io.fairlead.internal.Reports;
import java.util.Objects;

/**
 * Told of every failure of an event handler, so that none is lost.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface FailureSink {

    /**
     * Takes note of a failure. Called on the thread on which the handler failed, or, for a queued handler that never ran, on the one that
     * gave the event up: a publisher's, or the one that closes the bus; possibly by many threads at once. What it throws is added to the failure's error as a suppressed exception.
     *
     * @param failure the failure
     */
    void failed(EventFailure failure);

    /**
     * Another sink after this one, which is told even if this one throws.
     *
     * @param next who is told next
     * @return a sink that tells both
     */
    default FailureSink andThen(FailureSink next) {
        Objects.requireNonNull(next, "next");
        return failure -> {
            try {
                failed(failure);
            } catch (Throwable error) {
                try {
                    next.failed(failure);
                } catch (Throwable other) {
                    Reports.suppress(other, error);
                }
                throw error;
            }
            next.failed(failure);
        };
    }
}
