package io.fairlead.resilience;

/**
 * What became of messages that may be tried again, since the start. Those that were given up between two tries, by an interrupt or a
 * cancellation, are in none of the four numbers of messages.
 *
 * @param name the class of the message
 * @param attempts how often one was handled
 * @param succeededAtOnce messages that succeeded the first time
 * @param succeededLater messages that succeeded another time
 * @param notTriedAgain messages that failed with what is not tried again
 * @param exhausted messages that failed as often as is allowed
 * @since 0.1.0
 */
public record RetryStatus(
        String name, long attempts, long succeededAtOnce, long succeededLater, long notTriedAgain, long exhausted) {}
