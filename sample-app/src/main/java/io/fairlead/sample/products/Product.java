package io.fairlead.sample.products;

import java.math.BigDecimal;

/** A product as the database knows it. */
record Product(int id, String name, BigDecimal unitPrice, int unitsInStock, int reorderLevel) {

    boolean isLow() {
        return unitsInStock < reorderLevel;
    }

    Product withUnitsInStock(int units) {
        return new Product(id, name, unitPrice, units, reorderLevel);
    }
}
