package io.fairlead.audit;

/**
 * What came of an operation.
 *
 * @since 0.1.0
 */
public enum AuditOutcome {

    /** It is about to be begun. Nothing is known of what comes of it; if nothing else is written, that stays so. */
    ATTEMPTED,

    /** It ended with an answer. Events that it raised may still fail, and are operations of their own. */
    SUCCEEDED,

    /** It was understood and not accepted, by authorization, say, by validation, or by the domain. */
    REFUSED,

    /** It ended with an error that was nobody's intention. It may have had an effect. */
    FAILED
}
