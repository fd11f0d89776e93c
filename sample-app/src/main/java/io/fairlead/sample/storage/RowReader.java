package io.fairlead.sample.storage;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Makes a value of a row.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface RowReader<T> {

    /**
     * Reads the row that the result set stands on.
     *
     * @param row not to be moved
     * @return the value
     * @throws SQLException if a column is not as expected
     */
    T read(ResultSet row) throws SQLException;
}
