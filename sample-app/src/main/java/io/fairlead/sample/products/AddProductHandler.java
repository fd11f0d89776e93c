package io.fairlead.sample.products;

import io.fairlead.annotation.CommandHandler;
import io.fairlead.problem.DuplicateException;
import io.fairlead.sample.storage.Database;
import io.fairlead.sample.storage.DuplicateKeyException;
import jakarta.inject.Inject;

@CommandHandler
final class AddProductHandler {

    private static final String INSERT = """
            insert into products (id, name, quantity_per_unit, unit_price, units_in_stock, reorder_level)
            values (?, ?, ?, ?, ?, ?)""";

    private final Database database;

    @Inject
    AddProductHandler(Database database) {
        this.database = database;
    }

    int handle(AddProduct command) {
        try {
            database.update(
                    INSERT,
                    command.productId(),
                    command.name(),
                    command.quantityPerUnit(),
                    command.unitPrice(),
                    command.unitsInStock(),
                    command.reorderLevel());
        } catch (DuplicateKeyException e) {
            throw new DuplicateException("product", command.productId());
        }
        return command.productId();
    }
}
