package io.fairlead.authorization;

/**
 * What was decided of a message.
 *
 * @since 0.1.0
 */
public enum AuthorizationVerdict {
    /** It is handled. */
    ALLOWED,
    /** The metadata name no principal. */
    NO_PRINCIPAL,
    /** They name one that nobody knows. */
    UNKNOWN_PRINCIPAL,
    /** The principal has none of the roles. */
    MISSING_ROLE,
    /** The message concerns another tenant than the metadata name, or they name none. */
    OTHER_TENANT,
    /** A check refused it. */
    CHECK_REFUSED,
    /** It could not be told, so it is refused. */
    UNDECIDED;

    /**
     * Whether the message goes on.
     *
     * @return true for {@link #ALLOWED} alone
     */
    public boolean isAllowed() {
        return this == ALLOWED;
    }
}
