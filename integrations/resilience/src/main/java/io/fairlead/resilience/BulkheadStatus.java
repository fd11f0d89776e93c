package io.fairlead.resilience;

/**
 * How a bulkhead is.
 *
 * @param name the class of the message, or the name that several share
 * @param capacity how many are handled at the same time at most
 * @param underWay how many are now
 * @param refused how many messages were refused since the start
 * @since 0.1.0
 */
public record BulkheadStatus(String name, int capacity, int underWay, long refused) {}
