package io.fairlead.sample.errors;

/** What the message is about does not exist. */
public final class NotFoundException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param kind what was looked for, in lower case
     * @param id its identity
     */
    public NotFoundException(String kind, Object id) {
        super("there is no " + kind + " " + id);
    }
}
