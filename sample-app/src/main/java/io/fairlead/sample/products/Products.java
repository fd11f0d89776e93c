package io.fairlead.sample.products;

import io.fairlead.sample.storage.Database;
import io.fairlead.sample.storage.Decimals;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The table of products. */
final class Products {

    private static final String SELECT =
            "select id, name, unit_price, units_in_stock, reorder_level from products where id = ?";

    private final Database database;

    @Inject
    Products(Database database) {
        this.database = database;
    }

    Optional<Product> find(int id) {
        return database.first(SELECT, Products::read, id);
    }

    /** Finds those that exist, and keeps others from changing them until the transaction ends. */
    List<Product> lock(Collection<Integer> ids) {
        // Always in the same order, so that two transactions never wait for each other.
        return new TreeSet<>(ids)
                .stream()
                        .flatMap(id -> database.first(SELECT + " for update", Products::read, id).stream())
                        .toList();
    }

    void setUnitsInStock(int id, int units) {
        database.update("update products set units_in_stock = ? where id = ?", units, id);
    }

    private static Product read(ResultSet row) throws SQLException {
        return new Product(
                row.getInt("id"),
                row.getString("name"),
                Decimals.money(row, "unit_price"),
                row.getInt("units_in_stock"),
                row.getInt("reorder_level"));
    }
}
