package io.fairlead.sample.storage;

/** Another process has the file of the database open. */
public final class DatabaseInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What H2 calls it. */
    static final int ERROR_CODE = 90020;

    DatabaseInUseException(Throwable cause) {
        super("the database is in use", cause);
    }
}
