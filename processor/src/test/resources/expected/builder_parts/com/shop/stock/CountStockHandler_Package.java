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
    private final Provider<CountStockHandler> countStockHandler;

    private CountStockHandler_Bridge countStockHandlerBridge;

    @Inject
    CountStockHandler_Package(Provider<CountStockHandler> countStockHandler) {
        this.countStockHandler = countStockHandler;
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
     * Opens {@link CountStockHandler}.
     */
    public synchronized CountStockHandler_Bridge countStockHandlerBridge() {
        if (countStockHandlerBridge == null) {
            countStockHandlerBridge = new CountStockHandler_Bridge(countStockHandler.get());
        }
        return countStockHandlerBridge;
    }
}
