package io.fairlead.sample.errors;

/** Something of the same identity exists already. */
public final class DuplicateException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param kind what it is, in lower case
     * @param id its identity
     */
    public DuplicateException(String kind, Object id) {
        super(kind + " " + id + " exists already");
    }
}
