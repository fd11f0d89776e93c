package io.fairlead.session;

import io.fairlead.Event;
import java.time.Instant;

/**
 * A session was opened. Published by the bus.
 *
 * @param sessionId its id
 * @param at when
 * @since 0.1.0
 */
public record SessionStarted(String sessionId, Instant at) implements Event {}
