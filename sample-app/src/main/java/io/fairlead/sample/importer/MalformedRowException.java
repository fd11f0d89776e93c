package io.fairlead.sample.importer;

/** A row, or a whole file, can not be read. */
final class MalformedRowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    MalformedRowException(Location at, String reason) {
        super(reason);
        this.flaw = new Flaw(at, reason);
    }

    Flaw flaw() {
        return flaw;
    }
}
