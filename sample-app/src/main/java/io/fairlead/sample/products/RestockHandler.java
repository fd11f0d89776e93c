package io.fairlead.sample.products;

import io.fairlead.annotation.CommandHandler;
import io.fairlead.problem.InvalidException;
import io.fairlead.problem.NotFoundException;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

@CommandHandler
final class RestockHandler {

    private static final int CAPACITY = 10_000_000;

    private final Warehouse warehouse;
    private final Products products;

    @Inject
    RestockHandler(Warehouse warehouse, Products products) {
        this.warehouse = warehouse;
        this.products = products;
    }

    int handle(Restock command) {
        Product product = products.lock(Set.of(command.productId())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("product", command.productId()));
        if (command.units() > CAPACITY - product.unitsInStock()) {
            throw new InvalidException("units", "there is room for at most " + CAPACITY + " units of a product");
        }
        warehouse.putBack(Map.of(command.productId(), command.units()));
        return product.unitsInStock() + command.units();
    }
}
