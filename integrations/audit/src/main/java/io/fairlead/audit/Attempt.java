package io.fairlead.audit;

/**
 * An operation that has begun.
 *
 * @param entry what was written of it, or would have been
 * @param startedAt nanoseconds of some clock
 */
record Attempt(AuditEntry entry, long startedAt) {}
