package io.fairlead.audit;

/**
 * An operation that must be audited was not begun, because the audit log could not take the attempt. Nothing was done.
 *
 * @since 0.1.0
 */
public final class AuditUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AuditUnavailableException(String action, RuntimeException cause) {
        super(action + " was not begun, because the audit log could not take the attempt", cause);
    }
}
