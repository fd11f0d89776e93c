package io.fairlead.resilience;

import java.time.Duration;

/**
 * What became of messages with a time limit, since the start.
 *
 * @param name the class of the message
 * @param limit the limit
 * @param timedOut how many failed because the time was up
 * @param late how many were answered all the same: with handlers that answer at once, the sender got the answer; with others, it had the
 *     time-out already
 * @since 0.1.0
 */
public record TimeoutStatus(String name, Duration limit, long timedOut, long late) {}
