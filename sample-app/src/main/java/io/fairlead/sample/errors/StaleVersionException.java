package io.fairlead.sample.errors;

/** Somebody else has changed what the message wants to change. */
public final class StaleVersionException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param kind what was changed, in lower case
     * @param id its identity
     * @param version the version that the change was based on
     */
    public StaleVersionException(String kind, Object id, int version) {
        super(kind + " " + id + " is no longer at version " + version + ": somebody else changed it, read it again");
    }
}
