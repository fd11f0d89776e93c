package io.fairlead.sample.products;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Takes units out of stock and puts them back. For handlers. */
public final class Warehouse {

    private final Products products;

    @Inject
    Warehouse(Products products) {
        this.products = products;
    }

    /**
     * Begins to take units out. Others who want the same products wait until the transaction ends.
     *
     * @param productIds the products wanted; those that do not exist are missing in the withdrawal
     * @return nothing taken yet
     */
    public Withdrawal withdraw(Collection<Integer> productIds) {
        return new Withdrawal(products, products.lock(productIds));
    }

    /**
     * Puts units into stock.
     *
     * @param units how many of which product
     */
    public void putBack(Map<Integer, Integer> units) {
        for (Product product : products.lock(units.keySet())) {
            int more = units.getOrDefault(product.id(), 0);
            products.setUnitsInStock(product.id(), Math.addExact(product.unitsInStock(), more));
        }
    }
}
