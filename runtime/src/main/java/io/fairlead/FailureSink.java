package io.fairlead;

/**
 * Told of every failure of an event handler, so that none is lost.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface FailureSink {

    /**
     * Takes note of a failure. Called on the thread on which the handler failed, possibly by many threads at once. What
     * it throws is added to the failure's error as a suppressed exception.
     *
     * @param failure the failure
     */
    void failed(EventFailure failure);
}
