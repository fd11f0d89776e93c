package com.shop;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package, each once, when it is first needed.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class ProductHandlers_Package {
    private final Provider<ProductHandlers> productHandlersProvider;

    private ProductHandlers productHandlers;

    @Inject
    ProductHandlers_Package(Provider<ProductHandlers> productHandlers) {
        this.productHandlersProvider = productHandlers;
    }

    /**
     * Without a container.
     *
     * @param productHandlers null to have it made without arguments
     */
    public static ProductHandlers_Package of(Provider<ProductHandlers> productHandlers) {
        return new ProductHandlers_Package(productHandlers);
    }

    /**
     * Hands out {@link ProductHandlers}.
     */
    public synchronized Object productHandlersComponent() {
        if (productHandlers == null) {
            productHandlers = productHandlersProvider == null ? new ProductHandlers() : productHandlersProvider.get();
        }
        return productHandlers;
    }
}
