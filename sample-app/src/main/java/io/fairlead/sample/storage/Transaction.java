package io.fairlead.sample.storage;

import java.sql.Connection;
import java.sql.SQLException;

/** A transaction of one thread. Rolled back unless it was committed before its end. */
final class Transaction implements AutoCloseable {

    private final Connection connection;
    private final Runnable onClose;

    Transaction(Connection connection, Runnable onClose) {
        this.connection = connection;
        this.onClose = onClose;
    }

    Connection connection() {
        return connection;
    }

    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new StorageException("the commit failed", e);
        }
    }

    /** Gives the connection back to the pool, which rolls back what was not committed. */
    @Override
    public void close() {
        onClose.run();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StorageException("the connection could not be given back", e);
        }
    }
}
