package io.fairlead.resilience;

/**
 * How a circuit is.
 *
 * @param name the class of the message, or the name that several share
 * @param state whether it lets messages through
 * @param failureRate in per cent of the window; 0 while there are too few answers in it
 * @param slowRate in per cent of the window; 0 while there are too few answers in it
 * @param answers how many there are in the window
 * @param failures how many of them are failures
 * @param slow how many of them are slow
 * @param refused how many messages were refused since the start
 * @since 0.1.0
 */
public record CircuitBreakerStatus(
        String name,
        State state,
        float failureRate,
        float slowRate,
        int answers,
        int failures,
        int slow,
        long refused) {

    /**
     * Whether a circuit lets messages through.
     *
     * @since 0.1.0
     */
    public enum State {
        /** It does. */
        CLOSED,

        /** It does not. Once its time is over, the next message finds it half open; until one comes, it stays as it is. */
        OPEN,

        /** It lets some through, to see. */
        HALF_OPEN,

        /** It does not, until somebody says otherwise. */
        FORCED_OPEN,

        /** It does, and counts nothing, until somebody says otherwise. */
        FORCED_CLOSED
    }
}
