package io.fairlead.sample.storage;

import java.sql.SQLException;

/** The database failed. Nothing that a sender could mend. */
public class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StorageException(String message, SQLException cause) {
        super(message, cause);
    }
}
