package com.shop.stock;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package, and opens them to the buses.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class CountStockHandler_Package {
    private final Provider<CountStockHandler> countStockHandlerProvider;

    /**
     * For containers and builders.
     *
     * @param countStockHandler makes it
     */
    @Inject
    public CountStockHandler_Package(Provider<CountStockHandler> countStockHandler) {
        countStockHandlerProvider = countStockHandler;
    }

    public Object countStockHandler() {
        return countStockHandlerProvider.get();
    }

    public static int countStockHandler_handle(Object target, CountStock message) {
        return ((CountStockHandler) target).handle(message);
    }
}
