package io.fairlead.sample.storage;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads decimal columns as people write them: a column of eight places holds 18, which is read as 18.00. */
public final class Decimals {

    private Decimals() {}

    /**
     * An amount of money.
     *
     * @param row a row
     * @param column the column
     * @return with two places, or as many as it needs
     * @throws SQLException if there is no such column
     */
    public static BigDecimal money(ResultSet row, String column) throws SQLException {
        BigDecimal value = plain(row, column);
        return value.scale() < 2 ? value.setScale(2) : value;
    }

    /**
     * A number.
     *
     * @param row a row
     * @param column the column
     * @return with as many places as it needs
     * @throws SQLException if there is no such column
     */
    public static BigDecimal plain(ResultSet row, String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
