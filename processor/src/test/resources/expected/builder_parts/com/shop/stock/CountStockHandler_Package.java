package com.shop.stock;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package, each once, when it is first needed.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class CountStockHandler_Package {
    private final Provider<CountStockHandler> countStockHandlerProvider;

    private CountStockHandler countStockHandler;

    @Inject
    CountStockHandler_Package(Provider<CountStockHandler> countStockHandler) {
        this.countStockHandlerProvider = countStockHandler;
    }

    /**
     * Without a container.
     *
     * @param countStockHandler makes it
     */
    public static CountStockHandler_Package of(Provider<CountStockHandler> countStockHandler) {
        return new CountStockHandler_Package(countStockHandler);
    }

    /**
     * Hands out {@link CountStockHandler}.
     */
    public synchronized Object countStockHandlerComponent() {
        if (countStockHandler == null) {
            countStockHandler = countStockHandlerProvider.get();
        }
        return countStockHandler;
    }
}
