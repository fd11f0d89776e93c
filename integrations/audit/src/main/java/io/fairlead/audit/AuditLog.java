package io.fairlead.audit;

/**
 * Where entries of the audit trail go: a table, a topic, a file that nobody can change. Implemented by the application, or by {@link
 * Slf4jAuditLog} or {@link InMemoryAuditLog}.
 *
 * <p>Is called by many threads, on those that handle the messages, which wait for it. Entries of one operation come in their order,
 * those of several in any.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface AuditLog {

    /**
     * Writes an entry down. When this returns, the entry is as safe as the application wants it to be.
     *
     * @param entry what to write
     * @throws RuntimeException if it could not be written. The operation of an {@link AuditOutcome#ATTEMPTED attempt} is then not begun; an
     *     {@linkplain Auditing#lostOutcomes() outcome} that is lost is told to the log, since what has been done can not be undone
     */
    void append(AuditEntry entry);
}
