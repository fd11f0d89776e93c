package io.fairlead.resilience;

import java.time.Duration;

/**
 * How a limit is.
 *
 * @param name the class of the message, or the name that several share
 * @param permits how many there are in a period
 * @param period the period
 * @param keys of how many principals or tenants it knows when they had their permits
 * @param granted how many permits were given since the start
 * @param refused how many messages were refused since the start
 * @param overflowed for how many messages there was no room for another key, so that they shared permits
 * @since 0.1.0
 */
public record RateLimitStatus(
        String name, int permits, Duration period, int keys, long granted, long refused, long overflowed) {}
