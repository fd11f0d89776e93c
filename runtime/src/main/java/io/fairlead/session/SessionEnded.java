package io.fairlead.session;

import io.fairlead.Event;
import java.time.Duration;
import java.time.Instant;

/**
 * A session was closed. Published by the bus, also when what was done in the session has failed.
 *
 * @param sessionId its id
 * @param at when
 * @param lasted how long it was open
 * @since 0.1.0
 */
public record SessionEnded(String sessionId, Instant at, Duration lasted) implements Event {}
