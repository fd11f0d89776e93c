package io.fairlead.sample.products;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Units being taken out of stock in one transaction. */
public final class Withdrawal {

    private final Products products;
    private final List<Product> before;
    private final Map<Integer, Product> now;

    Withdrawal(Products products, List<Product> before) {
        this.products = products;
        this.before = before;
        this.now = before.stream()
                .collect(Collectors.toMap(Product::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /**
     * The price of a product.
     *
     * @param productId a product that was asked for
     * @return empty if there is no such product
     */
    public Optional<BigDecimal> price(int productId) {
        return Optional.ofNullable(now.get(productId)).map(Product::unitPrice);
    }

    /**
     * Takes as many units as there are, up to those wanted.
     *
     * @param productId a product that exists
     * @param wanted how many are wanted
     * @return how many are missing
     */
    public int take(int productId, int wanted) {
        Product product = Objects.requireNonNull(now.get(productId), "a product that does not exist");
        int taken = Math.min(wanted, product.unitsInStock());
        now.put(productId, product.withUnitsInStock(product.unitsInStock() - taken));
        return wanted - taken;
    }

    /**
     * Writes what was taken.
     *
     * @return the products whose stock became low by it
     */
    public List<StockLow> book() {
        for (Product product : now.values()) {
            products.setUnitsInStock(product.id(), product.unitsInStock());
        }
        return before.stream()
                .filter(product -> !product.isLow())
                .flatMap(product -> Optional.ofNullable(now.get(product.id())).stream())
                .filter(Product::isLow)
                .map(low -> new StockLow(low.id(), low.name(), low.unitsInStock(), low.reorderLevel()))
                .toList();
    }
}
