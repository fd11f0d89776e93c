package io.fairlead.sample.storage;

import java.sql.SQLException;

/** A row of the same key exists already. */
public final class DuplicateKeyException extends StorageException {

    private static final long serialVersionUID = 1L;

    /** The SQL state of a violated unique index or primary key. */
    static final String SQL_STATE = "23505";

    DuplicateKeyException(String message, SQLException cause) {
        super(message, cause);
    }
}
