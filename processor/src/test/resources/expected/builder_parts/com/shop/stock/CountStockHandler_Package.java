package com.shop.stock;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class CountStockHandler_Package {
    private final Provider<CountStockHandler> countStockHandlerProvider;

    private CountStockHandler countStockHandler;

    /**
     * For containers and builders.
     *
     * @param countStockHandler makes it
     */
    @Inject
    public CountStockHandler_Package(Provider<CountStockHandler> countStockHandler) {
        countStockHandlerProvider = countStockHandler;
    }

    public static CountStockHandler_Package own(CountStockHandler_Package injected) {
        return new CountStockHandler_Package(injected.countStockHandlerProvider);
    }

    public Object countStockHandler() {
        if (countStockHandler == null) {
            countStockHandler = countStockHandlerProvider.get();
        }
        return countStockHandler;
    }

    public static int countStockHandler_handle(Object target, CountStock message) {
        return ((CountStockHandler) target).handle(message);
    }
}
